"""Prepares an extract of the log for leaving: numbers, times, actions and case codes; no name of anybody in a case."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from relvald_desktop.documents.log_extract import LogExtract, draw_log_extract, write_log_extract
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.rules.log_review import WORDS, group_of
from relvald_desktop.services.log_review import ChainState, chain_state
from relvald_desktop.services.secrecy import names_of_everybody
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries.log_review import LogFilters, filtered
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST = 20_000
"""Entries in one extract."""
FORMATS = (Format.PDF, Format.CSV)
HOLDS = QT_TRANSLATE_NOOP("LogReview", "The chain of the log was walked and holds: {entries} entries.")
BROKEN = QT_TRANSLATE_NOOP("LogReview", "The chain of the log is BROKEN at entry {seq}.")


def prepare_log_extract(
    work: UnitOfWork, filters: LogFilters, format_: Format, wording: Wording, name_of: Callable[[str], str] | None = None
) -> Outgoing:  # fmt: skip
    """The entries that the filters let through, newest first, at most `MOST`. `name_of` gives an action's words; without it
    its group's stand there. `format_` is one of `FORMATS`; another raises ValueError."""
    if format_ not in FORMATS:
        raise ValueError(f"no such format: {format_}")

    def called(action: str) -> str:
        return (
            name_of(action)
            if name_of
            else f"{wording.translate('LogReview', WORDS[group_of(action)])} ({action})"
        )

    zone = ZoneInfo(work.zone)
    with work.reading() as session:
        rows = filtered(session, filters, None, MOST).rows
    texts = tuple(
        (
            str(row.seq),
            f"{row.at.astimezone(zone):%Y-%m-%d %H:%M}",
            called(row.action),
            row.case_code or "",
            row.who,
        )
        for row in rows
    )
    extract = LogExtract(_about(filters, chain_state(work), wording), texts, read_settings(work).practice)
    draw = draw_log_extract if format_ is Format.PDF else write_log_extract
    cases = (filters.case_id,) if filters.case_id else ()
    return prepare(
        cases, "log_extract", f"loggutdrag-{work.clock.today()}.{format_}", format_, extract, lambda each: draw(each, wording),
        lambda: names_of_everybody(work), recipients=(Recipient.WORKER, Recipient.COLLEAGUE, Recipient.OTHER),
        details={"entries": len(texts)},
    )  # fmt: skip


def _about(filters: LogFilters, state: ChainState, wording: Wording) -> tuple[str, ...]:
    said = [
        wording.translate("LogReview", BROKEN, seq=state.broken_at)
        if state.broken_at is not None
        else wording.translate("LogReview", HOLDS, entries=wording.number(state.entries))
    ]
    if filters.from_on or filters.to_on:
        days = QT_TRANSLATE_NOOP("LogReview", "From {first} to {last}.")
        if filters.to_on is None:
            days = QT_TRANSLATE_NOOP("LogReview", "From {first} on.")
        elif filters.from_on is None:
            days = QT_TRANSLATE_NOOP("LogReview", "Until {last}.")
        first = wording.date(filters.from_on) if filters.from_on else ""
        last = wording.date(filters.to_on) if filters.to_on else ""
        said.append(wording.translate("LogReview", days, first=first, last=last))
    if filters.group is not None:
        said.append(wording.translate("LogReview", WORDS[filters.group]))
    return tuple(said)
