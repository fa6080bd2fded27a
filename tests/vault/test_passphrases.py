"""Passphrases: wrong ones wait and tell nothing, any text is one, and a change that is cut short leaves one that opens."""

from __future__ import annotations

import datetime as dt
import random
import statistics
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest

from relvald_desktop.vault.attempts import seconds_after
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import (
    NewVault,
    TooSoon,
    WrongPassphrase,
    change_passphrase,
    create_vault,
    read_slots,
    unlock,
    unlock_with_recovery_key,
)
from relvald_desktop.vault.passphrase import WeakPassphrase
from relvald_desktop.vault.recovery import BadRecoveryKey, groups
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE
from tests.faults.killing import kill_rounds

ROOT = Path(__file__).parents[2]
NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
OTHER = "gul kamel dansar tyst i snön"
ROUNDS = kill_rounds(5, default=12)
FAILED = [0, 0, 0, 2, 4, 8, 16, 32]
"""Seconds to wait after so many wrong passphrases in a row."""


@pytest.fixture
def vault(tmp_path: Path) -> NewVault:
    return create_vault(tmp_path / "store", PASSPHRASE, factor=LOWEST)


@pytest.mark.fault(19)
def test_wrong_passphrases_get_the_same_answer_and_wait_longer_also_after_a_restart(vault: NewVault) -> None:
    now, texts = NOW, set()
    for number, expected in enumerate(FAILED):
        folder = StoreFolder(vault.folder.path)  # as after a restart: only what lies on the disk is known
        with pytest.raises(WrongPassphrase) as caught:
            unlock(folder, f"fel lösenfras nummer {number}", now)
        texts.add(caught.value.text())
        assert caught.value.details["seconds"] == expected == seconds_after(number + 1)
        if expected:
            with pytest.raises(TooSoon):
                unlock(folder, PASSPHRASE, now + dt.timedelta(seconds=expected - 1))
        now += dt.timedelta(seconds=expected)
    assert len(texts) == 1
    assert unlock(vault.folder, PASSPHRASE, now).secret() == vault.key.secret()


@pytest.mark.fault(19)
def test_a_wrong_passphrase_takes_about_as_long_whatever_is_wrong_with_it(vault: NewVault) -> None:
    times = {}
    for name, typed in (("near", PASSPHRASE + "x"), ("empty", ""), ("long", "x" * 10_000), ("other", OTHER)):
        taken = []
        for _ in range(3):
            vault.folder.attempts.unlink(missing_ok=True)
            start = time.perf_counter()
            with pytest.raises(WrongPassphrase):
                unlock(vault.folder, typed, NOW)
            taken.append(time.perf_counter() - start)
        times[name] = statistics.median(taken)
    ratio = max(times.values()) / min(times.values())
    print(f"slowest to quickest refusal: {ratio:.2f}")
    assert ratio < 5, "one kind of wrong is refused without being stretched"


@pytest.mark.fault(20)
@pytest.mark.parametrize(
    "passphrase",
    [
        "🐄🌧️🚜🎷 fyra djur i regnet", "lila traktor sjunger högt vid ån   ", "  tre blanksteg före kantarell",
        "tabb\toch rad\nbrytning kantarell", "كلمة سر طويلة وغير عادية", "slumpad kantarell " * 500,
    ],
    ids=["emoji", "spaces at the end", "spaces before", "tab and line", "Arabic", "9,000 characters"],
)  # fmt: skip
def test_any_text_is_a_passphrase_and_kept_to_the_letter(tmp_path: Path, passphrase: str) -> None:
    vault = create_vault(tmp_path / "store", passphrase, factor=LOWEST)
    assert unlock(vault.folder, passphrase, NOW).secret() == vault.key.secret()
    for changed in {passphrase.strip(), passphrase + " ", passphrase[:-1]} - {passphrase}:
        vault.folder.attempts.unlink(missing_ok=True)
        with pytest.raises(WrongPassphrase):
            unlock(vault.folder, changed, NOW)


@pytest.mark.fault(20)
def test_composed_and_decomposed_letters_open_each_other(tmp_path: Path) -> None:
    for name, (made, typed) in {"a": ("NFC", "NFD"), "b": ("NFD", "NFC")}.items():
        vault = create_vault(tmp_path / name, unicodedata.normalize(made, PASSPHRASE), factor=LOWEST)
        assert unlock(vault.folder, unicodedata.normalize(typed, PASSPHRASE), NOW)  # type: ignore[arg-type]


@pytest.mark.fault(20)
def test_an_empty_one_and_one_too_long_are_refused_when_chosen(vault: NewVault) -> None:
    for chosen in ("", " " * 40, "slumpad kantarell " * 600):
        with pytest.raises(WeakPassphrase):
            change_passphrase(vault.folder, vault.key, chosen, factor=LOWEST)
    assert unlock(vault.folder, PASSPHRASE, NOW).secret() == vault.key.secret()


@pytest.mark.fault(23)
def test_a_typing_error_in_the_recovery_key_names_its_group(vault: NewVault) -> None:
    printed = groups(vault.recovery_key)
    for number, group in enumerate(printed, start=1):
        wrong = [*printed]
        wrong[number - 1] = ("Q" if group[0] != "Q" else "P") + group[1:]
        with pytest.raises(BadRecoveryKey) as caught:
            unlock_with_recovery_key(vault.folder, " ".join(wrong))
        assert caught.value.details["group"] == str(number)
        assert group not in caught.value.text()


CHANGER = """
import sys
from pathlib import Path
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import change_passphrase
from relvald_desktop.vault.slots import LOWEST
from relvald_desktop.vault.store_key import StoreKey
folder, key = StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2]))
print("BEGIN", flush=True)
while True:
    for passphrase in sys.argv[3:]:
        change_passphrase(folder, key, passphrase, factor=LOWEST)
"""


@pytest.mark.fault(5)
def test_a_change_of_passphrase_killed_at_any_moment_leaves_one_that_opens(vault: NewVault) -> None:
    chance = random.Random(5)
    opened = set()
    for _ in range(ROUNDS):
        command = [
            sys.executable,
            "-c",
            CHANGER,
            str(vault.folder.path),
            vault.key.secret().hex(),
            OTHER,
            PASSPHRASE,
        ]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() * 0.5)
            process.kill()
        opened.add(which_opens(vault))
        assert unlock_with_recovery_key(vault.folder, vault.recovery_key).secret() == vault.key.secret()
        read_slots(vault.folder).require_sealed_by(vault.key)
    assert opened <= {PASSPHRASE, OTHER}


STEPPER = """
import os, signal, sys
from pathlib import Path
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import change_passphrase
from relvald_desktop.vault.slots import LOWEST
from relvald_desktop.vault.store_key import StoreKey
folder, key = StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2]))
left = 0
def line(frame, event, argument):
    global left
    left -= event == "line"
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return line
def watch(frame, event, argument):
    writes = frame.f_code.co_name in ("write_bytes", "write_text", "open")
    return line if frame.f_code.co_filename.endswith(("atomic.py", "pathlib.py") if writes else "atomic.py") else None
for asked in sys.stdin:
    left, passphrase = int(asked.split(maxsplit=1)[0]), asked.rstrip().split(maxsplit=1)[1]
    if not (child := os.fork()):
        sys.settrace(watch)
        change_passphrase(folder, key, passphrase, factor=LOWEST)
        os._exit(0)
    print("killed" if os.waitpid(child, 0)[1] else "changed", flush=True)
"""


@pytest.mark.fault(5)
def test_a_change_of_passphrase_killed_before_every_line_that_writes_leaves_one_that_opens(
    vault: NewVault,
) -> None:
    """The moments in which a file is half written are too short to be met by chance."""
    present, steps, content = PASSPHRASE, 0, vault.folder.key_slots.read_bytes()
    command = [sys.executable, "-c", STEPPER, str(vault.folder.path), vault.key.secret().hex()]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        told = "killed"
        while told == "killed":
            wanted = OTHER if present == PASSPHRASE else PASSPHRASE
            process.stdin.write(f"{steps} {wanted}\n")
            told = process.stdout.readline().strip()
            steps += 1
            if (found := vault.folder.key_slots.read_bytes()) == content:
                continue  # as before, and what opens it was tried
            present, content = which_opens(vault), found
            read_slots(vault.folder).require_sealed_by(vault.key)
        process.stdin.close()
    assert (told, present) == ("changed", wanted)
    assert steps > 20, "it was killed within the writing"


def which_opens(vault: NewVault) -> str:
    """The one of the two passphrases that opens the store."""
    for passphrase in (PASSPHRASE, OTHER):
        vault.folder.attempts.unlink(missing_ok=True)
        try:
            assert unlock(vault.folder, passphrase, NOW).secret() == vault.key.secret()
        except WrongPassphrase:
            continue
        return passphrase
    raise AssertionError("neither passphrase opens the store")
