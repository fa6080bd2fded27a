"""Works in the installed program as somebody with a screen reader does: finds every control by its role and its name in the
accessibility tree, presses and types there, and looks at nothing else.

Run by `package_test.sh` inside the clean tree, with the tree's own Python and AT-SPI:
`walk.py TEXTS.ts STORE PASSPHRASE PROGRAM ...`; the words on the controls are looked up in the program's own translations.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
"""Seconds that anything may take to appear; the store's key is made in less."""
GROUP = re.compile(r"^\s*(\d+)\.\s+(\S+)\s+\(")
PROGRAM = "relvald"
SEEN = "Grannen hörde slag och skrik i går kväll"
WORKER = "Provperson Paketet"
Node = Any


class Texts:
    """What the program calls its controls, by their English sources."""

    def __init__(self, file: str) -> None:
        self._found: dict[str, str] = {}
        for message in ElementTree.parse(file).getroot().iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                self._found.setdefault(message.findtext("source", ""), translation)

    def __call__(self, source: str, **values: object) -> str:
        text = self._found[source].replace("&", "")
        return text.format(**values) if values else text


class Screen:
    """What stands on the screen now."""

    def __init__(self, program: subprocess.Popen[bytes]) -> None:
        self._program = program

    def nodes(self) -> Iterator[Node]:
        """Every control that is shown, parents first. The tree changes while it is walked: what went away is passed over."""
        waiting = [node for node in _children(Atspi.get_desktop(0)) if _name(node) == PROGRAM]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(_children(node))

    def shown(self) -> frozenset[tuple[str, str]]:
        """The role and the name of everything in sight."""
        seen = [node for node in self.nodes() if _has(node, Atspi.StateType.SHOWING)]
        return frozenset((_role(node), _name(node)) for node in seen)

    def find(self, role: str, name: str) -> Node | None:
        """The control with a role and a name, if it is in sight."""
        for node in self.nodes():
            if _role(node) == role and _name(node) == name and _has(node, Atspi.StateType.SHOWING):
                return node
        return None

    def wait(self, role: str, name: str) -> Node:
        """The same, as soon as it is there."""
        return self.until(lambda: self.find(role, name), f"{role} “{name}”")

    def until(self, found: Callable[[], Any], what: str) -> Any:
        """Look again and again. Ends the walk, telling what is on the screen, when it takes too long."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self._program.poll() is not None:
                sys.exit(f"the program ended with {self._program.returncode} while waiting for {what}")
            if result := found():
                return result
            time.sleep(0.2)
        print("On the screen:")
        for role, name in sorted(self.shown()):
            print(f"  {role}: {name!r}")
        sys.exit(f"waited in vain for {what}")

    def press(self, role: str, name: str) -> None:
        """Do what a click does, once the control may be used."""
        node = self.wait(role, name)
        self.until(lambda: _has(node, Atspi.StateType.ENABLED), f"{name} to be usable")
        actions = [
            Atspi.Action.get_action_name(node, each) for each in range(Atspi.Action.get_n_actions(node))
        ]
        chosen = next(each for each in ("Press", "Toggle", "SetFocus") if each in actions)
        try:
            Atspi.Action.do_action(node, actions.index(chosen))
        except GLib.Error as error:  # a window that opens keeps the answer back
            print(f"  ({name}: {error.message})")

    def type(self, name: str, text: str, role: str = "text") -> None:
        """Write into a field."""
        field = self.wait(role, name)
        if not Atspi.EditableText.set_text_contents(field, text):
            sys.exit(f"“{name}” takes no text")


def _children(node: Node) -> list[Node]:
    try:
        return [child for each in range(node.get_child_count()) if (child := node.get_child_at_index(each))]
    except GLib.Error:
        return []


def _name(node: Node) -> str:
    try:
        return node.get_name() or ""
    except GLib.Error:
        return ""


def _role(node: Node) -> str:
    try:
        return node.get_role_name() or ""
    except GLib.Error:
        return ""


def _has(node: Node, state: Any) -> bool:
    try:
        return bool(node.get_state_set().contains(state))
    except GLib.Error:
        return False


def first_run(screen: Screen, say: Texts, store: str, passphrase: str) -> None:
    """Lead through the wizard, whatever further pages it has, until the day is there. Each page is read, filled in, and left
    only when nothing on it changed meanwhile."""
    answers = [
        ("text", say("Folder"), store),
        ("password text", say("Ne&w passphrase"), passphrase),
        ("password text", say("A&gain"), passphrase),
        ("text", say("Your &name"), WORKER),
    ]
    forward = [say(each) for each in ("&Next", "&Make the store", "&Begin")]
    done: set[str] = set()
    end = time.monotonic() + 4 * PATIENCE
    while time.monotonic() < end:
        shown = screen.shown()
        if ("push button", say("&New signal")) in shown:
            return
        if ("push button", say("&Print the sheet …")) in shown and "sheet" not in done:
            groups = {int(found[1]): found[2] for _, name in shown if (found := GROUP.match(name))}
            answers += [
                ("text", say("Group {number}", number=number), group) for number, group in groups.items()
            ]
            look_at_sheet(screen, say)
            done.add("sheet")
        elif missing := [each for each in answers if each[:2] in shown and each[1] not in done]:
            for role, name, text in missing:
                screen.type(name, text, role)
                done.add(name)
                print(f"  wrote “{name}”")
        elif shown == screen.shown():
            for name in forward:
                if ("push button", name) in shown:
                    screen.press("push button", name)
                    print(f"  pressed “{name}”")
            patience = time.monotonic() + 10
            while screen.shown() == shown and time.monotonic() < patience:
                time.sleep(0.3)
    screen.wait("push button", say("&New signal"))


def look_at_sheet(screen: Screen, say: Texts) -> None:
    """See the recovery sheet as it will be printed, and go back."""
    screen.press("push button", say("&Print the sheet …"))
    screen.wait("push button", say("&Close"))
    print("  looked at the recovery sheet")
    screen.press("push button", say("&Close"))
    screen.until(lambda: screen.find("push button", say("&Close")) is None, "the preview to close")


def write_signal(screen: Screen, say: Texts) -> None:
    """Write a signal down and save it."""
    screen.press("push button", say("&New signal"))
    screen.type(say("&What have you seen or heard?"), SEEN)
    source = say("neighbour")
    screen.press("radio button", source[:1].upper() + source[1:])
    screen.press("push button", say("&Save"))
    screen.until(
        lambda: screen.find("text", say("&What have you seen or heard?")) is None, "the signal to be saved"
    )


def main() -> int:
    """Start the program, work in it, and end it."""
    texts, store, passphrase, *command = sys.argv[1:]
    say = Texts(texts)
    Atspi.init()
    Atspi.set_timeout(3000, 5000)
    program = subprocess.Popen(command)
    try:
        screen = Screen(program)
        print("First run:")
        first_run(screen, say, store, passphrase)
        print("A signal:")
        write_signal(screen, say)
        print("  saved")
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(30)
    return 0


if __name__ == "__main__":
    sys.exit(main())
