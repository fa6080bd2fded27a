"""Before a file is written it is known whether others could come to read it there."""

from __future__ import annotations

from pathlib import Path

import pytest

from relvald_desktop.release.targets import (
    WARNINGS,
    Linux,
    MacOS,
    Modes,
    TargetRisk,
    Windows,
    current_system,
    readable_by_others,
    target_risks,
)

ME, MINE, TEAM = 1000, 1000, 2000
USB = "pci0000:00/0000:00:14.0/usb2/2-1/host4/block/sdb"
SATA = "pci0000:00/0000:00:17.0/ata1/host0/block/sda"
NVME = "pci0000:00/0000:00:1d.0/nvme/nvme0/nvme0n1"
CARD = "pci0000:00/0000:00:1c.0/mmc_host/mmc0/mmc0:0001/block/mmcblk0"


class Machine:
    """A Linux computer of files: mounts and disks as /proc and /sys tell of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("devices", "dev", "class"):
            (root / name).mkdir()
        self.lines: list[str] = []
        self.folder = root / "folder"
        self.folder.mkdir(mode=0o700)

    @property
    def system(self) -> Linux:
        (self.root / "mountinfo").write_text("".join(self.lines))
        return Linux(self.root / "mountinfo", self.root / "dev", self.root / "class")

    def disk(self, path: str, numbers: str, *, removable: bool = False, uuid: str = "", on: str = "") -> None:
        """A disk at a path of /sys/devices; `uuid`: of device mapper, `on`: the disk it is made of."""
        place = self.root / "devices" / path
        place.mkdir(parents=True)
        (place / "removable").write_text(f"{int(removable)}\n")
        if uuid:
            (place / "dm").mkdir()
            (place / "dm" / "uuid").write_text(uuid + "\n")
        if on:
            (place / "slaves").mkdir()
            (place / "slaves" / Path(on).name).symlink_to(self.root / "devices" / on)
        self.tell(path, numbers)

    def partition(self, path: str, numbers: str) -> None:
        (self.root / "devices" / path).mkdir()
        self.tell(path, numbers)

    def tell(self, path: str, numbers: str) -> None:
        for link in (self.root / "dev" / numbers, self.root / "class" / Path(path).name):
            link.symlink_to(self.root / "devices" / path)

    def mount(self, numbers: str, source: str, *, kind: str = "ext4", point: Path | None = None) -> None:
        escaped = str(point or self.folder).replace("\\", "\\134").replace(" ", "\\040")
        self.lines.append(f"36 35 {numbers} / {escaped} rw,noatime shared:1 - {kind} {source} rw\n")

    def risks(self, folder: Path | None = None) -> tuple[TargetRisk, ...]:
        return target_risks(folder or self.folder, self.system)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_folder_of_ones_own_on_the_computers_disk_has_no_risk(machine: Machine) -> None:
    machine.disk(NVME, "259:0")
    machine.partition(NVME + "/nvme0n1p2", "259:2")
    machine.mount("259:2", "/dev/nvme0n1p2")
    assert machine.risks() == ()


def test_a_stick_can_be_taken_out(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.partition(USB + "/sdb1", "8:17")
    machine.mount("8:17", "/dev/sdb1", kind="vfat")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


def test_a_usb_disk_that_calls_itself_fixed_can_be_taken_out(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=False)
    machine.partition(USB + "/sdb1", "8:17")
    machine.mount("8:17", "/dev/sdb1", kind="fuseblk")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


def test_a_memory_card_can_be_taken_out(machine: Machine) -> None:
    machine.disk(CARD, "179:0")
    machine.mount("179:0", "/dev/mmcblk0", kind="exfat")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


def test_a_disk_the_system_calls_removable_can_be_taken_out(machine: Machine) -> None:
    machine.disk(SATA, "8:0", removable=True)
    machine.mount("8:0", "/dev/sda")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


def test_an_encrypted_stick_has_no_risk(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.disk("virtual/block/dm-1", "253:1", uuid="CRYPT-LUKS2-abc-luks", on=USB)
    machine.mount("253:1", "/dev/mapper/luks-abc")
    assert machine.risks() == ()


def test_a_stick_of_logical_volumes_without_encryption_can_be_taken_out(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.disk("virtual/block/dm-1", "253:1", uuid="LVM-abc", on=USB)
    machine.mount("253:1", "/dev/mapper/stick-files")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


def test_a_logical_volume_on_an_encrypted_stick_has_no_risk(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.disk("virtual/block/dm-1", "253:1", uuid="CRYPT-LUKS2-abc", on=USB)
    machine.disk("virtual/block/dm-2", "253:2", uuid="LVM-abc", on="virtual/block/dm-1")
    machine.mount("253:2", "/dev/mapper/stick-files")
    assert machine.risks() == ()


def test_a_file_system_with_numbers_of_its_own_is_known_by_its_disks_name(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.mount("0:45", "/dev/sdb", kind="btrfs")
    assert machine.risks() == (TargetRisk.REMOVABLE,)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone"])
def test_a_folder_on_a_server_is_shared(machine: Machine, kind: str) -> None:
    machine.mount("0:50", "//server/gemensam", kind=kind)
    assert machine.risks() == (TargetRisk.SHARED,)


def test_a_folder_in_memory_has_no_risk(machine: Machine) -> None:
    machine.mount("0:51", "tmpfs", kind="tmpfs")
    assert machine.risks() == ()


def test_the_mount_nearest_to_the_folder_counts(machine: Machine) -> None:
    machine.disk(NVME, "259:0")
    machine.mount("0:50", "server:/gemensam", kind="nfs4")
    inner = machine.folder / "egen"
    inner.mkdir(mode=0o700)
    machine.mount("259:0", "/dev/nvme0n1", point=inner)
    assert machine.risks(inner) == ()


def test_what_is_mounted_last_at_a_place_counts(machine: Machine) -> None:
    machine.mount("0:50", "server:/gemensam", kind="nfs4")
    machine.mount("0:51", "tmpfs", kind="tmpfs")
    assert machine.risks() == ()


def test_a_place_that_only_begins_alike_is_another(machine: Machine) -> None:
    machine.mount("0:50", "server:/gemensam", kind="nfs4", point=Path(f"{machine.folder}"[:-1]))
    assert machine.risks() == ()


@pytest.mark.parametrize("name", ["MIN STICKA", "en\\annan", "räksmörgås"])
def test_a_mount_with_signs_in_its_name_is_found(machine: Machine, name: str) -> None:
    folder = machine.root / name
    folder.mkdir(mode=0o700)
    machine.disk(USB, "8:16", removable=True)
    machine.mount("8:16", "/dev/sdb", point=folder)
    assert machine.risks(folder) == (TargetRisk.REMOVABLE,)


def test_a_link_is_followed(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.mount("8:16", "/dev/sdb")
    link = machine.root / "genväg"
    link.symlink_to(machine.folder)
    assert machine.risks(link) == (TargetRisk.REMOVABLE,)


def test_a_folder_that_is_not_there_yet_is_judged_by_the_one_above(machine: Machine) -> None:
    machine.disk(USB, "8:16", removable=True)
    machine.mount("8:16", "/dev/sdb")
    assert machine.risks(machine.folder / "ny" / "mapp") == (TargetRisk.REMOVABLE,)


def test_a_system_that_tells_nothing_has_no_risk(machine: Machine) -> None:
    nowhere = machine.root / "nowhere"
    assert target_risks(machine.folder, Linux(nowhere, nowhere, nowhere)) == ()


def test_lines_that_can_not_be_read_pass(machine: Machine) -> None:
    machine.lines = ["\n", "skräp\n", "1 2 - ext4\n", "1 2 3 4 5 - \n"]
    assert machine.risks() == ()


@pytest.mark.parametrize("name", ["OneDrive - Kommunen", "Dropbox", "Nextcloud"])
def test_a_folder_named_as_sync_programs_name_theirs_is_synced(machine: Machine, name: str) -> None:
    folder = machine.root / name / "Kurator"
    folder.mkdir(parents=True)
    folder.parent.chmod(0o700)
    assert machine.risks(folder) == (TargetRisk.SYNCED,)


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".nextcloudsync.log"])
def test_a_folder_below_the_mark_of_a_sync_program_is_synced(machine: Machine, mark: str) -> None:
    (machine.folder / mark).touch()
    inner = machine.folder / "papper"
    inner.mkdir()
    assert machine.risks(inner) == (TargetRisk.SYNCED,)


@pytest.mark.parametrize(
    "part", ["Library/Mobile Documents/com~apple~CloudDocs", "Library/CloudStorage/Box-Box"]
)
def test_the_places_macos_syncs_are_synced(machine: Machine, part: str) -> None:
    folder = machine.folder / part
    folder.mkdir(parents=True)
    assert target_risks(folder, MacOS()) == (TargetRisk.SYNCED,)


def test_a_link_into_a_synced_folder_is_synced(machine: Machine) -> None:
    (machine.root / "Dropbox").mkdir(mode=0o700)
    (machine.folder / "papper").symlink_to(machine.root / "Dropbox")
    assert machine.risks(machine.folder / "papper") == (TargetRisk.SYNCED,)


def test_all_risks_of_a_folder_are_told_in_order(machine: Machine) -> None:
    (machine.folder / ".stfolder").mkdir()
    machine.disk(USB, "8:16", removable=True)
    machine.mount("8:16", "/dev/sdb")
    assert machine.risks() == (TargetRisk.SYNCED, TargetRisk.REMOVABLE)


@pytest.mark.parametrize(
    ("folders", "readable"),
    [
        ([Modes(0o755, ME, MINE), Modes(0o755, 0, 0)], True),
        ([Modes(0o755, ME, MINE), Modes(0o700, ME, MINE), Modes(0o755, 0, 0)], False),
        ([Modes(0o711, ME, MINE), Modes(0o755, 0, 0)], False),
        ([Modes(0o700, ME, MINE), Modes(0o755, 0, 0)], False),
        ([Modes(0o770, ME, TEAM), Modes(0o755, 0, 0)], True),
        ([Modes(0o770, ME, TEAM), Modes(0o750, ME, TEAM), Modes(0o755, 0, 0)], True),
        ([Modes(0o770, ME, TEAM), Modes(0o750, ME, MINE), Modes(0o755, 0, 0)], False),
        ([Modes(0o770, ME, MINE), Modes(0o755, 0, 0)], False),
        ([], False),
    ],
    ids=["open to all", "in a closed home", "only to pass through", "closed", "a team's", "a team's in a team's",
         "a team's in a closed home", "of one's own group", "not to be looked at"],
)  # fmt: skip
def test_others_can_read_a_folder_they_come_through_to(folders: list[Modes], readable: bool) -> None:
    assert readable_by_others(folders) is readable


@pytest.mark.parametrize(
    ("drive", "risks"),
    [(2, (TargetRisk.REMOVABLE,)), (5, (TargetRisk.REMOVABLE,)), (4, (TargetRisk.SHARED,)), (3, ()), (0, ())],
    ids=["stick", "disc", "server", "fixed", "unknown"],
)
def test_windows_tells_the_type_of_a_drive(drive: int, risks: tuple[TargetRisk, ...]) -> None:
    assert tuple(Windows(lambda _: drive).risks_of(Path("E:\\papper"))) == risks


def test_windows_is_asked_for_the_drives_root() -> None:
    asked: list[str] = []
    Windows(lambda root: asked.append(root) or 3).risks_of(Path("E:\\papper\\2026"))  # type: ignore[func-returns-value]
    assert asked == ["E:\\"]


@pytest.mark.parametrize("path", ["\\\\server\\gemensam\\papper", "\\\\?\\UNC\\server\\gemensam"])
def test_a_path_of_a_server_is_shared_on_windows(path: str) -> None:
    assert Windows(lambda _: 3).risks_of(Path(path)) == {TargetRisk.SHARED}


def test_a_long_path_on_windows_is_judged_by_its_drive() -> None:
    assert Windows(lambda root: 2 if root == "E:\\" else 3).risks_of(Path("\\\\?\\E:\\papper")) == {
        TargetRisk.REMOVABLE
    }


def test_a_volume_on_macos_can_be_taken_out(machine: Machine) -> None:
    volume = machine.folder / "STICKA"
    volume.mkdir()
    assert target_risks(volume, MacOS(volumes=machine.folder)) == (TargetRisk.REMOVABLE,)


def test_the_disk_macos_started_from_has_no_risk(machine: Machine) -> None:
    started_from = machine.root / "disk"
    started_from.mkdir(mode=0o700)
    (machine.folder / "Macintosh HD").symlink_to(started_from)
    assert target_risks(machine.folder / "Macintosh HD", MacOS(volumes=machine.folder)) == ()


@pytest.mark.parametrize(("platform", "system"), [("linux", Linux), ("win32", Windows), ("darwin", MacOS)])
def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch, platform: str, system: type) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert isinstance(current_system(), system)


def test_every_risk_has_a_warning() -> None:
    assert set(WARNINGS) == set(TargetRisk)


def test_the_computer_this_runs_on_can_be_asked(tmp_path: Path) -> None:
    assert set(target_risks(tmp_path)) <= set(TargetRisk)
