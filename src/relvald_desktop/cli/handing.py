"""`relvald handover`: key cards, bundles and receipts on the command line."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from relvald_desktop.cli.session import opened
from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_N_NOOP, Wording

Result = dict[str, Any]


class ConflictsLeft(RelvaldError):
    """Both changed something, and nobody said which is kept."""

    key = "handover_conflicts"
    message = QT_TRANSLATE_N_NOOP(
        "Errors",
        "{n} fields were changed both here and there. Nothing was taken in. Decide in the window, or say --mine or "
        "--theirs for all of them.",
    )


def add_handover(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The grammar of `handover`."""
    handover = commands.add_parser(
        "handover", help="hand cases over to a colleague's laptop, encrypted to her"
    )
    verbs = handover.add_subparsers(dest="verb", required=True, metavar="card|add|export|import|receipt|list")
    card = verbs.add_parser("card", help="this store's key card and the words to read aloud")
    card.add_argument("--out", type=Path, metavar="FILE", help="write the card to a file too")
    add = verbs.add_parser("add", help="take in a colleague's key card")
    add.add_argument("card", type=Path, metavar="FILE")
    add.add_argument("--words", nargs=8, metavar="WORD", help="the eight words as she read them aloud")
    add.add_argument("--new-keys", action="store_true", help="she told you herself that she has new keys")
    export = verbs.add_parser("export", help="write cases for a checked colleague")
    export.add_argument("--to", required=True, metavar="COLLEAGUE", help="her id or her name")
    export.add_argument(
        "--case", action="append", default=[], metavar="CODE", help="again for each; none: all cases"
    )
    export.add_argument("--ground", default="own_duty", metavar="KEY")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.relvald")
    importing = verbs.add_parser("import", help="take in what a colleague handed over")
    importing.add_argument("file", type=Path)
    importing.add_argument("--dry-run", action="store_true", help="only say what would happen")
    importing.add_argument("--receipt", type=Path, metavar="FILE", help="write the receipt for her")
    which = importing.add_mutually_exclusive_group()
    which.add_argument("--mine", action="store_true", help="where both changed: keep what stands here")
    which.add_argument("--theirs", action="store_true", help="where both changed: take what she has")
    receipt = verbs.add_parser("receipt", help="take in a receipt")
    receipt.add_argument("file", type=Path)
    verbs.add_parser("list", help="colleagues, and what was handed over")


def handover(options: Namespace, wording: Wording) -> Result:
    """Do one of the verbs."""
    verbs: dict[str, Callable[[Namespace], Result]] = {
        "card": _card, "add": _add, "export": _export, "import": lambda each: _import(each, wording), "receipt": _receipt, "list": _list,
    }  # fmt: skip
    return verbs[options.verb](options)


def _card(options: Namespace) -> Result:
    from relvald_desktop.release.handover import save_card
    from relvald_desktop.services.handover.keys import own_card, own_card_text

    with opened(options) as work:
        result: Result = {"card": own_card_text(work), "words": " ".join(own_card(work).words())}
        if options.out is not None:
            result["file"] = str(save_card(work, options.out))
    return result


def _add(options: Namespace) -> Result:
    from relvald_desktop.services.handover import colleagues
    from relvald_desktop.services.handover.errors import WrongWords
    from relvald_desktop.services.handover.reading import CannotOpen
    from relvald_desktop.vault.key_card import LONGEST

    try:
        with options.card.open("rb") as file:
            text = file.read(LONGEST + 1).decode("utf-8", errors="replace")
    except OSError as error:
        raise CannotOpen(file=options.card.name, why=error.strerror or "") from error
    with opened(options) as work:
        colleague = colleagues.add_colleague(work, text, new_keys=options.new_keys)
        if options.words:
            keys = colleagues.keys_of(colleague)
            if tuple(word.casefold() for word in options.words) != keys.words():
                raise WrongWords()
            colleague = colleagues.confirm_comparison(work, colleague.id, keys.fingerprint)
    return {"id": colleague.id, "name": colleague.name, "checked": colleague.checked_at is not None}


def _export(options: Namespace) -> Result:
    from sqlalchemy import select

    from relvald_desktop.errors import NotFound
    from relvald_desktop.records.case import Case
    from relvald_desktop.release.handover import hand_over
    from relvald_desktop.services.handover.colleagues import colleagues

    with opened(options) as work:
        with work.reading() as session:
            known = [each for each in colleagues(session) if options.to in (each.id, each.name)]
            if len(known) != 1:
                raise NotFound(kind="colleague", id=options.to)
            codes = {code: case_id for case_id, code in session.execute(select(Case.id, Case.code))}
        for code in options.case:
            if code not in codes:
                raise NotFound(kind="case", id=code)
        cases = tuple(codes[code] for code in options.case) or tuple(codes.values())
        file = hand_over(work, known[0].id, cases, options.out, options.ground)
    return {"file": str(file), "cases": len(cases)}


def _import(options: Namespace, wording: Wording) -> Result:
    from relvald_desktop.release.handover import save_receipt
    from relvald_desktop.services.handover.planning import Choice, Sort
    from relvald_desktop.services.handover.receiving import decide_all, look_through, take_in

    with opened(options) as work:
        plan = look_through(work, options.file)
        result: Result = {str(sort): len(plan.of(sort)) for sort in Sort}
        result |= {"conflicts": len(plan.conflicts), "follows_upon_the_last": plan.continuous}
        result["erased_here_before"] = list(plan.erased)
        if options.dry_run:
            return result
        if plan.conflicts and not (options.mine or options.theirs):
            raise ConflictsLeft(n=len(plan.conflicts))
        taken = take_in(
            work,
            options.file,
            plan,
            decide_all(plan, Choice.THEIRS if options.theirs else Choice.MINE),
            wording=wording,
        )
        result["codes"] = [{"there": old, "here": new} for old, new in taken.codes]
        if options.receipt is not None:
            result["receipt"] = str(save_receipt(work, taken.handover_id, options.receipt))
    return result


def _receipt(options: Namespace) -> Result:
    from relvald_desktop.services.handover.receipts import open_receipt

    with opened(options) as work:
        sent = open_receipt(work, options.file)
    return {"bundle": sent.bundle, "sent_at": sent.at.isoformat(), "records": sent.records}


def _list(options: Namespace) -> Result:
    from relvald_desktop.services.handover.colleagues import colleagues
    from relvald_desktop.services.handover.receipts import history

    with opened(options) as work, work.reading() as session:
        known = [
            {"id": each.id, "name": each.name, "unit": each.unit_name, "checked": each.checked_at is not None}
            for each in colleagues(session)
        ]
        items = [
            {
                "way": str(each.way), "colleague": colleague.name, "at": each.at.isoformat(), "cases": len(each.cases),
                "records": each.records, "receipt": each.receipt_at.isoformat() if each.receipt_at else None,
            }
            for each, colleague in history(session)
        ]  # fmt: skip
    return {"colleagues": known, "items": items}
