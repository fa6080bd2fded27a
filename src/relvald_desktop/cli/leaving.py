"""The commands by which something leaves the store as a readable file: papers, summaries, everything."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from relvald_desktop.cli.session import opened
from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording


class WrongOrder(RelvaldError):
    """The period ends before it begins."""

    key = "wrong_order"
    message = QT_TRANSLATE_NOOP("Errors", "The period ends before it begins.")


def export(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write the whole store to one readable file. `warnings` say why its folder wants a second thought.

    Raises `MustBeUnderstood` before the passphrase is asked for, and what `save_export` raises.
    """
    from relvald_desktop.release.export import require_understood, save_export
    from relvald_desktop.release.targets import WARNINGS, target_risks
    from relvald_desktop.services.departures import Leaving

    require_understood(options.understood)
    risks = target_risks(options.out.parent)
    with opened(options) as work:
        written = save_export(work, options.out, Leaving(), understood=options.understood)
    return {
        "file": str(written.file),
        "sha256": written.digest,
        "records": written.counts,
        "warnings": [wording.translate("Targets", WARNINGS[risk]) for risk in risks],
    }


def court_note(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write a court note, unless something protected stands in it."""
    from relvald_desktop.documents.day_content import DayPaper
    from relvald_desktop.release.day_papers import prepare_day_paper
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.services.departures import Leaving

    with opened(options) as work:
        outgoing = prepare_day_paper(work, options.accompaniment_id, DayPaper.WORKER_NOTE, wording)
        written = save(work, outgoing, options.out, Leaving())
    return {"file": str(written), "sha256": outgoing.artefact.digest}


def summary(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write the summary of a period, its small counts hidden; a CSV file with its data dictionary beside it."""
    from relvald_desktop.records.legal_codes import Recipient
    from relvald_desktop.release.artefact import Format
    from relvald_desktop.release.door import ExistsAlready
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.release.summary import prepare_dictionary, prepare_summary
    from relvald_desktop.release.targets import WARNINGS, target_risks
    from relvald_desktop.services.departures import Leaving
    from relvald_desktop.services.reports import issued_as_of
    from relvald_desktop.services.summary import prepare_report

    if options.to_on < options.from_on:
        raise WrongOrder()
    period, format_ = (options.from_on, options.to_on), Format(options.format)
    leaving = Leaving(to=Recipient.BOARD, ground="no_harm")
    beside = options.out.with_name(f"{options.out.stem}-datalexikon.csv")
    if format_ is Format.CSV and beside.exists():
        raise ExistsAlready(file=beside.name)
    with opened(options) as work:
        if options.as_of is not None:
            prepared = issued_as_of(work, *period, options.as_of)
        else:
            prepared = prepare_report(
                work, *period, before=options.compare_before, last_year=options.compare_last_year
            )
        written = save(work, prepare_summary(work, prepared, format_, wording), options.out, leaving)
        result: dict[str, Any] = {"file": str(written), "as_of": prepared.report.summary.as_of.isoformat()}
        if format_ is Format.CSV:
            result["dictionary"] = str(save(work, prepare_dictionary(work, wording), beside, leaving))
    risks = target_risks(options.out.parent)
    return result | {"warnings": [wording.translate("Targets", WARNINGS[risk]) for risk in risks]}


def merge(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Add up what several laptops issued. With a store the result leaves through its door and is noted there; without
    one it is written or shown as it is, as there is nothing in it that the files did not say."""
    from relvald_desktop.records.legal_codes import Recipient
    from relvald_desktop.release.artefact import Format
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.release.summary import prepare_added_up, save_added_up
    from relvald_desktop.rules.figures.as_json import to_json
    from relvald_desktop.services.adding_up import add_up, read_summary
    from relvald_desktop.services.departures import Leaving

    together = add_up([read_summary(file) for file in options.files])
    note = wording.translate("Summary", DOUBLE_COUNTING)
    if options.out is None and options.format != "json":
        raise Incomplete(fields="--out")
    if options.out is None:
        return {"summary": to_json(together), "note": note}
    format_ = Format(options.format)
    if options.store is None:
        written = save_added_up(together, format_, wording, options.out)
    else:
        with opened(options) as work:
            outgoing = prepare_added_up(work, together, format_, wording)
            written = save(work, outgoing, options.out, Leaving(to=Recipient.BOARD, ground="no_harm"))
    return {"file": str(written), "registers": len(together.sources), "note": note}


def quick_card(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write the quick card, which tells nothing of the store. Raises `CannotSave`, `ExistsAlready`."""
    from relvald_desktop.release.guides import prepare_quick_card, save_guide

    save_guide(prepare_quick_card(wording.language), options.out)
    return {"file": str(options.out)}


def handbook(options: Namespace, wording: Wording) -> dict[str, Any]:
    """Write every text of the help as one paper. Raises `CannotSave`, `ExistsAlready`."""
    from relvald_desktop.release.guides import prepare_handbook, save_guide

    save_guide(prepare_handbook(wording.language), options.out)
    return {"file": str(options.out)}


DOUBLE_COUNTING = QT_TRANSLATE_NOOP(
    "Summary",
    "A woman, child or man known to several registers is counted in each of them; the files name nobody, so this can't be seen.",
)
