#!/usr/bin/env bash
# Everything the two commands need on a fresh Debian or Ubuntu: system libraries, Python environment, the package.
set -euo pipefail
cd "$(dirname "$0")/.."

# Qt's system libraries, a virtual display, a tool that lists system calls (for the network test), a printing system, the
# tools that open a store without this program, a key store to test with, the checkers of what a desktop reads about a program.
packages=(
  python3-venv xvfb xauth libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  fontconfig fonts-dejavu-core strace cups-daemon cups-client
  age sqlcipher gnome-keyring dbus appstream desktop-file-utils mandoc
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  if [ "$(id -u)" -eq 0 ]; then root=(); elif sudo -n true 2>/dev/null || [ -t 0 ] && command -v sudo >/dev/null; then root=(sudo); else
    echo "These system packages are missing; ask somebody with root to install them, then run this again:" >&2
    echo "  ${missing[*]}" >&2
    exit 1
  fi
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

python=""
for candidate in python3.13 python3.12 python3.11 python3; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$candidate; break; fi
done
[ -n "$python" ] || { echo "Python 3.11 or newer is needed." >&2; exit 1; }

stamp=.venv/.installed
wanted=$(cat requirements-dev.lock pyproject.toml | sha256sum)
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
  printf '%s' "$wanted" > "$stamp"
fi
