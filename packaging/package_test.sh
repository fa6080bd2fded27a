#!/usr/bin/env bash
# Proves the Debian package where nothing else is: installs it in a clean Debian tree, makes a store and writes a signal in
# its window through the accessibility tree, without any network, reads it with its command line, and removes it; the store
# stays as it is. `packaging/package_test.sh [PACKAGE.deb]`; without a package the one in dist/ is taken, or built.
#
# RELVALD_SUITE and RELVALD_MIRROR choose another Debian than the one this machine runs and takes its packages from.
set -euo pipefail
cd "$(dirname "$0")/.."

work=build/package-test
tree=$PWD/$work/tree
passphrase='lykta hage segel fjorton'
store=/home/worker/.local/share/relvald/store

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

missing=()
for tool in debootstrap unshare chroot tar sha256sum dpkg-deb; do command -v "$tool" >/dev/null || missing+=("$tool"); done
[ "${#missing[@]}" -eq 0 ] || fail "these are missing: ${missing[*]}. Install debootstrap, util-linux, coreutils and dpkg, and run this again."
[ "$(id -u)" -eq 0 ] || fail "a clean tree is made with chroot, which needs root: run this as root or with sudo."

# Everything mounted or started from here on is this script's own: when it ends, however it ends, all of it is gone.
if [ "${RELVALD_INSIDE:-}" != yes ]; then
  exec env RELVALD_INSIDE=yes unshare --mount --propagation private --pid --fork --kill-child --mount-proc "$0" "$@"
fi

package=${1:-}
if [ -z "$package" ]; then
  package=$(find dist -maxdepth 1 -name 'relvald_*.deb' 2>/dev/null | sort | tail -n 1)
  [ -n "$package" ] || { make package; package=$(find dist -maxdepth 1 -name 'relvald_*.deb' | sort | tail -n 1); }
fi
[ -f "$package" ] || fail "there is no package $package"

suite=${RELVALD_SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
mirror=${RELVALD_MIRROR:-$(apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' | awk -v s="$suite" '$2 == s { print $1; exit }')}
[ -n "$mirror" ] || fail "no mirror of $suite is known to this machine; name one in RELVALD_MIRROR"

begun=$SECONDS
say "A clean $suite"
base=$work/$suite.tar
if [ ! -f "$base" ]; then
  rm -rf "$work/new" && mkdir -p "$work"
  debootstrap --variant=minbase "$suite" "$work/new" "$mirror" >"$work/debootstrap.log" 2>&1 || fail "debootstrap; see $work/debootstrap.log"
  tar -C "$work/new" -cf "$base.part" . && mv "$base.part" "$base" && rm -rf "$work/new"
fi
rm -rf "$tree" && mkdir -p "$tree" "$work/archives/partial"
tar -C "$tree" -xf "$base"
finish() { # the mounts go before the tree, so that nothing outside it is ever touched
  umount -R "$tree/proc" "$tree/dev" "$tree/var/cache/apt/archives" 2>/dev/null || true
  mountpoint -q "$tree/dev" || rm -rf "$tree"
}
trap finish EXIT
mount -t proc proc "$tree/proc"
mount -t tmpfs -o mode=755 dev "$tree/dev"
for device in null zero full random urandom tty; do touch "$tree/dev/$device" && mount --bind "/dev/$device" "$tree/dev/$device"; done
mkdir "$tree/dev/shm" "$tree/dev/pts" && chmod 1777 "$tree/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$tree/dev/pts" && ln -s pts/ptmx "$tree/dev/ptmx"
mount --bind "$work/archives" "$tree/var/cache/apt/archives"
rm -f "$tree/etc/apt/apt.conf.d/docker-clean"
cp /etc/resolv.conf "$tree/etc/resolv.conf" 2>/dev/null || true
printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d" && chmod +x "$tree/usr/sbin/policy-rc.d"

inside() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
get() { inside apt-get -qq -o APT::Sandbox::User=root -o Dpkg::Use-Pty=0 "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get $1"; }; }
worker() { inside setpriv --reuid=worker --regid=worker --init-groups env HOME=/home/worker USER=worker "$@"; }
cli() { printf '%s\n' "$passphrase" | worker relvald --store "${at:-$store}" --passphrase-stdin --json "$@"; }
print_of() { (cd "$tree$store" && find . -type f -printf '%p %s %m %T@ ' -exec sha256sum {} \; | sort); }

say "Installed with what it depends on, and nothing else"
cp "$package" "$tree/srv/relvald.deb"
get update
before=$(inside dpkg-query -f '${binary:Package}\n' -W | wc -l)
get install -y --no-install-recommends /srv/relvald.deb
echo "$(($(inside dpkg-query -f '${binary:Package}\n' -W | wc -l) - before)) packages more; relvald takes $(inside dpkg-query -f '${Installed-Size}' -W relvald) kB"
inside dpkg -L relvald >"$work/files"
inside find /usr/lib/relvald -name '*.so*' -type f -exec ldd {} + 2>&1 | grep 'not found' && fail "libraries are missing: Depends is too short"
inside dpkg --verify relvald | grep . && fail "files are not as they were packed"
inside useradd --create-home worker
worker relvald --help >/dev/null
grep -q 'relvald' "$tree/usr/share/mime/globs2" || fail "the files of a handover are not known to the desktop"
[ "$(worker relvald-desktop --help | head -c 6)" = "usage:" ] || fail "relvald-desktop does not start"
echo "Every library of every file is there"

say "Tools for looking at it, in this tree only"
get install -y --no-install-recommends xvfb xauth dbus dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0 strace

say "A day in its window, with no network at all"
cp packaging/walk.py "$tree/srv/walk.py" && chmod 644 "$tree/srv/walk.py"
texts=/usr/lib/relvald/_internal/relvald_desktop/resources/i18n/relvald_sv.ts
cat >"$tree/srv/day.sh" <<DAY
set -eu
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 DISPLAY=:7
Xvfb :7 -screen 0 1280x1024x24 -nolisten tcp >/dev/null 2>&1 & screen=\$!
trap 'kill \$screen' EXIT
while [ ! -S /tmp/.X11-unix/X7 ]; do sleep 0.2; done
/usr/bin/python3 -u -W ignore /srv/walk.py $texts $store '$passphrase' \\
  strace --daemonize=grandchild --follow-forks --seccomp-bpf --trace=network,execve --output=/tmp/calls relvald-desktop --store $store 2>/tmp/said || { grep -v 'qt.accessibility.atspi\|^dbus-daemon' /tmp/said; exit 1; }
DAY
mkdir -p "$tree/tmp/.X11-unix" && chmod 1777 "$tree/tmp/.X11-unix"
unshare --net chroot "$tree" setpriv --reuid=worker --regid=worker --init-groups env -i HOME=/home/worker USER=worker LANG=C.UTF-8 \
  PATH=/usr/bin:/bin XDG_RUNTIME_DIR=/tmp/run-worker sh -c 'mkdir -m 700 /tmp/run-worker && exec dbus-run-session -- sh /srv/day.sh' || fail "the day"
grep -q 'AF_UNIX' "$tree/tmp/calls" || fail "nothing was traced"
grep -E 'socket(pair)?\(AF_' "$tree/tmp/calls" | grep -vE '\(AF_(UNIX|LOCAL)' && fail "a socket that is not local was asked for"
echo "Sockets asked for: $(grep -oE 'socket\(AF_[A-Z0-9]+' "$tree/tmp/calls" | sort | uniq -c | tr -s ' ' | paste -sd, -)"
echo "Programs started: $(grep -c 'execve(.*= 0$' "$tree/tmp/calls") ($(grep -oE 'execve\("[^"]+' "$tree/tmp/calls" | sort -u | cut -d'"' -f2 | paste -sd' ' -))"

say "Read with its command line"
listed=$(cli list signals)
[ "$(grep -o '"id"' <<<"$listed" | wc -l)" -eq 1 ] || fail "not one signal: $listed"
cli search grannen | grep -q '"id"' || fail "the signal is not found by its word"
cli doctor | grep -q '"integrity": "ok"' || fail "the store is not sound"
echo "$listed" | head -c 300; echo

done_by_cli() { local answer; answer=$(cli "$@") || fail "relvald $1 $2: $answer"; echo "$answer"; }

say "Its papers, tables, backups and keys, on a practice store"
at=/home/worker/practice
done_by_cli init >/dev/null
done_by_cli demo --cases 6 --seed 3
worker mkdir /home/worker/backups
visit=$(done_by_cli list accompaniments | grep -oE '"id": "[^"]+"' | head -n 1 | cut -d'"' -f4)
year=$(date +%Y)
for form in pdf docx xlsx csv json; do done_by_cli summary --from "$((year - 1))-01-01" --to "$((year - 1))-12-31" --format "$form" --out "/home/worker/figures.$form" >/dev/null; done
done_by_cli court-note "$visit" --out /home/worker/note.pdf | head -c 200; echo
done_by_cli backup create --to /home/worker/backups >/dev/null
made=$(find "$tree/home/worker/backups" -name manifest.json -printf '%h\n' | head -n 1)
[ -n "$made" ] || fail "there is no backup"
done_by_cli backup verify "${made#"$tree"}" >/dev/null
done_by_cli backup restore "${made#"$tree"}" --to /home/worker/restored >/dev/null
at=/home/worker/restored
cli doctor | grep -q '"integrity": "ok"' || fail "the restored store is not sound"
done_by_cli handover card --out /home/worker/card.relvaldkey >/dev/null
at=
inside sh -c 'cd /home/worker && ls -l figures.* note.pdf card.relvaldkey | awk "{ print \$5, \$9 }"'

say "Removed"
kept=$(print_of)
[ -n "$kept" ] || fail "there is no store"
get remove -y relvald
[ "$(print_of)" = "$kept" ] || fail "removing touched the store"
left=$(while read -r file; do [ -d "$tree$file" ] && [ ! -L "$tree$file" ] || { [ ! -e "$tree$file" ] && [ ! -L "$tree$file" ]; } || echo "$file"; done <"$work/files")
[ -z "$left" ] || fail "files of the package are left: $left"
[ ! -e "$tree/usr/lib/relvald" ] && [ ! -e "$tree/usr/share/doc/relvald" ] || fail "folders of the package are left"
worker sh -c 'command -v relvald' && fail "the program is still there"
echo "No file of the package is left; the store is the same, byte for byte:"
echo "$kept" | awk '{ print "  " $1, $2, substr($5, 1, 12) }'

say "Installed again, it opens the same store; purged, it leaves it too"
get install -y --no-install-recommends /srv/relvald.deb
[ "$(cli list signals)" = "$listed" ] || fail "the store reads differently"
kept=$(print_of)
get purge -y relvald
[ "$(print_of)" = "$kept" ] || fail "purging touched the store"
[ ! -e "$tree/usr/lib/relvald" ] || fail "the program is still there"
echo "It does. All of it took $((SECONDS - begun)) s."
