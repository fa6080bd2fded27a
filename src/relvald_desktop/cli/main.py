"""`relvald`: the services without a window. Exit 0 done, 1 refused with a reason, 2 wrong usage."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from relvald_desktop.cli.commands import COMMANDS, Unwell
from relvald_desktop.cli.parser import build_parser
from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.checking import LeakFound
from relvald_desktop.vault.process import harden
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

UNEXPECTED = QT_TRANSLATE_NOOP(
    "Errors", "Something went wrong that the program did not foresee ({kind}). Nothing was changed."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code. No traceback ever reaches the user."""
    harden()
    options = build_parser().parse_args(arguments)
    wording = Wording(options.language)
    try:
        result = COMMANDS[options.command](options, wording)
    except RelvaldError as error:
        _say_error(error, options.json, wording)
        return 1
    except (Exception, KeyboardInterrupt) as error:
        text = wording.translate("Errors", UNEXPECTED, kind=_kind(error))
        _say({"error": "unexpected", "message": text}, options.json)
        return 1
    _say(result, options.json)
    return 0


def _kind(error: BaseException) -> str:
    """The kind of error and, for files, what the system says; never the error's own text, which may hold content."""
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__name__


def _say_error(error: RelvaldError, as_json: bool, wording: Wording) -> None:
    result: dict[str, Any] = {"error": error.key, "message": wording.error(error)}
    if isinstance(error, LeakFound):
        result["leaks"] = [
            {
                "kind": each.secret.kind, "part": str(each.part), "number": each.number,
                "context_masked": each.context_masked,
            }
            for each in error.findings
        ]  # fmt: skip
    if isinstance(error, Unwell):
        result |= error.found
    _say(result, as_json)


def _say(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
        return
    if "error" in result:
        print(result.pop("message"), file=sys.stderr)
        result.pop("error")
    for name, value in result.items():
        print(f"{name}: {len(value) if isinstance(value, list) else value}")
        for item in value if isinstance(value, list) else ():
            print(
                "  "
                + ("  ".join(f"{k}={v}" for k, v in item.items()) if isinstance(item, dict) else str(item))
            )


if __name__ == "__main__":
    sys.exit(main())
