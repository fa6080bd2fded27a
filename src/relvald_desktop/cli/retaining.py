"""`relvald gallra` and `relvald subject-access`: what falls due, erasing a case, and an extract for somebody."""

from __future__ import annotations

import argparse
import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from relvald_desktop.cli.session import opened
from relvald_desktop.errors import NotFound
from relvald_desktop.wording import Wording

EARLY = ("mistake", "double", "decided", "handed_over", "practice")
"""The keys of `services.erasing.REASONS`, which is not loaded to print the help."""


def add_retaining(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Put the commands into the grammar."""
    retaining = commands.add_parser("gallra", help="what falls due for erasure, and erasing it for good")
    verbs = retaining.add_subparsers(dest="verb", required=True, metavar="list|erase")
    verbs.add_parser(
        "list", help="the cases, and the signals without one, whose time is over or will be within 90 days"
    )
    erasing = verbs.add_parser(
        "erase",
        help="erase one case FOR GOOD, or (CODE: signaler, personer) all that is due and belongs to no case",
    )
    erasing.add_argument("code", metavar="CODE")
    erasing.add_argument("--confirm", required=True, metavar="CODE", help="the code once more")
    erasing.add_argument("--reason", choices=EARLY, default="", help="needed before its time is over")
    erasing.add_argument("--certificate", type=Path, metavar="FILE.pdf", help="write the certificate there")
    access = commands.add_parser(
        "subject-access", help="write an extract of what the register holds about somebody"
    )
    access.add_argument("person_id", metavar="PERSON_ID")
    access.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    access.add_argument(
        "--child-itself", action="store_true", help="the child asks, not a parent in its name"
    )
    access.add_argument(
        "--left-out", type=Path, metavar="FILE.pdf", help="write the list of what was left out there"
    )


def gallra(options: Namespace, wording: Wording) -> dict[str, Any]:
    """List what falls due, or erase a case."""
    with opened(options) as work:
        return _list(work) if options.verb == "list" else _erase(work, options, wording)


def _list(work: Any) -> dict[str, Any]:
    from relvald_desktop.services.retention import due_list, without_case

    today = work.clock.today()
    loose = without_case(work)
    return {
        "signals": [
            {
                "id": each.signal_id, "last_note": each.last_note.isoformat(), "due_on": each.due.due_on.isoformat(),
                "finish_by": each.due.finish_by.isoformat(), "waits": each.waits, "may_be_erased": each.may_be_erased(today),
            }
            for each in loose.signals
        ],
        "people_in_no_case": loose.people,
        "items": [
            {
                "code": each.code, "last_note": each.last_note.isoformat(), "due_on": each.due.due_on.isoformat(),
                "finish_by": each.due.finish_by.isoformat(), "rule": each.due.rule.key, "open": each.closed_on is None,
                "may_be_erased": each.may_be_erased(today), "kept": [str(one.reason) for one in each.exceptions],
                "suggested": [str(one.reason) for one in each.suggested],
            }
            for each in due_list(work)
        ],
    }  # fmt: skip


def _erase(work: Any, options: Namespace, wording: Wording) -> dict[str, Any]:
    from relvald_desktop.release.erasure import prepare_certificate
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.services.departures import Leaving
    from relvald_desktop.store.finality import is_unfinished

    erasure = _erased(work, options.code.strip(), options.confirm, options.reason)
    result: dict[str, Any] = {
        "erased": erasure.code, "rule": erasure.rule, "records": json.loads(erasure.counts),
        "backups": [{"name": name, "until": until} for name, until in json.loads(erasure.backups) or ()],
    }  # fmt: skip
    result["disk_clean"] = not is_unfinished(work.store)
    if options.certificate is not None:
        result["certificate"] = str(
            save(work, prepare_certificate(work, erasure.id, wording), options.certificate, Leaving())
        )
    return result


def _erased(work: Any, code: str, confirm: str, reason: str) -> Any:
    from relvald_desktop.services.erasing import erase_case
    from relvald_desktop.services.erasing_without_case import Group, erase_without_case
    from relvald_desktop.services.retention import without_case
    from relvald_desktop.store.queries.cases import case_codes

    if code.lower() in set(Group):
        ripe = without_case(work).ripe(work.clock.today())
        return erase_without_case(work, Group(code.lower()), [each.signal_id for each in ripe], typed=confirm)
    with work.reading() as session:
        known = {each.upper(): case_id for case_id, each in case_codes(session).items()}
    if (case_id := known.get(code.upper())) is None:
        raise NotFound(kind="case", id=code)
    return erase_case(work, case_id, typed_code=confirm, reason=reason)


def subject_access(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write an extract for a person, and the unit's own list of what it leaves out. The leak check counts here as well."""
    from relvald_desktop.records.legal_codes import Recipient
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.release.subject_access import prepare_left_out, prepare_subject_access
    from relvald_desktop.services.departures import Leaving

    with opened(options) as work:
        outgoing = prepare_subject_access(work, options.person_id, wording, child_itself=options.child_itself)
        leaving = Leaving(to=Recipient.WORKER, ground="subject_access")
        result = {
            "file": str(save(work, outgoing, options.out, leaving)),
            "left_out": len(outgoing.content.left_out),
        }
        if options.left_out is not None:
            listed = prepare_left_out(work, options.person_id, wording, child_itself=options.child_itself)
            result["list"] = str(save(work, listed, options.left_out, Leaving()))
    return result
