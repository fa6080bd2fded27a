"""What the pictures of the last places and dialogs need: a store that was backed up, handed over and erased from, and a
file from a colleague with conflicts. Nothing here is for a store with real people in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from relvald_desktop.store.clock import SystemClock
from relvald_desktop.ui.pages.safekeeping import TABS
from relvald_desktop.ui.pages.settings import TABS as SETTINGS_TABS
from relvald_desktop.ui.screenshots_props import settle

Maker = tuple[str, Callable[[], QWidget]]
DAYS_SINCE_BACKUP = 9
"""The pictures of keeping are taken so many days after the backup and the handover."""
SAID_HERE, SAID_THERE, SAID_BEFORE = (
    "Vill helst bli ringd på förmiddagen.", "Vill bli ringd efter klockan 14, då är han på arbetet.", "Vill bli ringd.",
)  # fmt: skip


class ShiftedClock(SystemClock):
    """The computer's clock some days (positive: ahead) away from today."""

    def __init__(self, days: int) -> None:
        super().__init__()
        self._shift = dt.timedelta(days=days)

    def now(self) -> dt.datetime:
        """That moment in UTC."""
        return super().now() + self._shift


class PinHolds:
    """Quick unlock as if it were on."""

    def is_on(self, folder: Path) -> bool:
        """It is."""
        return True


def card_of(name: str, unit_name: str) -> str:
    """A key card of somebody who has no store."""
    from relvald_desktop.vault.exchange import fresh_keys
    from relvald_desktop.vault.key_card import KeyCard, write_card

    keys = fresh_keys()
    return write_card(KeyCard(name, unit_name, keys.public.recipient, keys.public.verifying_key), keys)


def live_with(open_work: Callable[[], Any], scratch: Path) -> str:
    """Back the store up, hand a case over, keep one longer and erase one, as in a year of work; gives the id of the
    erasure."""
    from relvald_desktop.services import backup_plan
    from relvald_desktop.services.settings import change_settings, read_settings

    usb = scratch / "usb-minne"
    usb.mkdir()
    work = open_work()
    try:
        change_settings(
            work, replace(read_settings(work), worker_name="Stina Testsson", unit_name="Provstaden")
        )
        backup_plan.choose_folder(work, usb)
        backup_plan.back_up(work)
        _hand_over(work, scratch)
        return _keep_and_erase(work)
    finally:
        work.store.close()


def show_keeping(workspace: Any, photograph: Callable[[str], None]) -> None:
    """Every tab of Förvaring from its beginning and from its end; the end of Idag and of Inställningar."""
    workspace.go("today")
    _to_the_end(workspace.page("today"))
    photograph("24-7-today-end")
    workspace.go("safekeeping")
    page = workspace.page("safekeeping")
    for number, part in enumerate(TABS):
        page.show_tab(part)
        if part == "keeping_health":
            page.tab(part).findChild(QPushButton, "examine").click()
        photograph(f"24-{number}-{part}")
        if _to_the_end(page.tab(part)):
            photograph(f"24-{number}-{part}-end")
    workspace.go("settings")
    page = workspace.page("settings")
    for number, part in enumerate(SETTINGS_TABS):
        page.show_tab(part)
        photograph(f"25-{number}-{part}")
        if _to_the_end(page.tab(part)):
            photograph(f"25-{number}-{part}-end")


def _to_the_end(widget: QWidget) -> bool:
    """Scroll down; gives whether there was anything to scroll."""
    settle(widget)
    bars = [area.verticalScrollBar() for area in widget.findChildren(QScrollArea) if area.isVisible()]
    longest = max(bars, key=lambda bar: bar.maximum(), default=None)
    if longest is None or not longest.maximum():
        return False
    longest.setValue(longest.maximum())
    return True


def _hand_over(work: Any, scratch: Path) -> None:
    from relvald_desktop.release.handover import hand_over
    from relvald_desktop.services.handover import colleagues
    from relvald_desktop.services.handover.endings import BUNDLE_ENDING
    from relvald_desktop.services.retention import every_case

    known = colleagues.add_colleague(work, card_of("Karin Kollegasson", "Provstaden"))
    colleagues.confirm_comparison(work, known.id, colleagues.keys_of(known).fingerprint)
    colleagues.add_colleague(work, card_of("Disa Dagsson", "Grannköping"))
    one = every_case(work)[0].case_id
    hand_over(work, known.id, (one,), scratch / f"over{BUNDLE_ENDING}", "own_duty")


def _keep_and_erase(work: Any) -> str:
    from relvald_desktop.records.keeping_codes import RetentionReason
    from relvald_desktop.services.erasing import erase_case
    from relvald_desktop.services.retention import EXCEPTIONS, ExceptionForm, every_case

    closed = [each for each in every_case(work) if each.closed_on is not None]
    kept, gone = closed[0], closed[1]
    form = ExceptionForm(
        reason=RetentionReason.CHILD_PLACED, note="Beslut finns i akten.", until=work.clock.today().replace(year=work.clock.today().year + 9)
    )  # fmt: skip
    EXCEPTIONS.add(work, form, case_id=kept.case_id)
    return str(erase_case(work, gone.case_id, typed_code=gone.code, reason="handed_over").id)


def days_until_some_are_due(work: Any, count: int = 3) -> int:
    """How many days from today so many closed cases will have fallen due."""
    from relvald_desktop.services.retention import every_case

    due = sorted(
        each.due.due_on for each in every_case(work) if each.closed_on is not None and not each.exceptions
    )
    today: dt.date = work.clock.today()
    last: dt.date = due[min(count, len(due)) - 1]
    return (last - today).days + 1


def plan_with_conflicts(work: Any, case_id: str) -> Any:
    """What a colleague's file would bring: a new record, a field that both changed, one that only she changed."""
    from relvald_desktop.records.case import Case
    from relvald_desktop.services.handover.planning import Conflict, Item, Plan, Sort
    from relvald_desktop.services.handover.reading import Received
    from relvald_desktop.store.images import as_dict
    from relvald_desktop.store.queries.cases import case_file
    from relvald_desktop.store.queries.people import people_by_name

    with work.reading() as session:
        client = case_file(session, case_id).client
        case = as_dict(session.get(Case, case_id))
        other = as_dict(next(one for one, _ in people_by_name(session) if one.id != client.id))
        hers = as_dict(client)
    both = Conflict("support_needs", SAID_HERE, SAID_THERE, SAID_BEFORE, has_base=True, joinable=True)
    wish = Conflict("needs_interpreter", True, False, None, has_base=False, joinable=False)
    items = (
        Item("case", case_id, Sort.SAME, case, case),
        Item(
            "person", client.id, Sort.BOTH, hers, hers | {"support_needs": SAID_THERE}, conflicts=(both, wish)
        ),
        Item("person", "new", Sort.NEW, None, other | {"id": "new", "given_name": "Nyanna"}),
        Item(
            "person",
            other["id"],
            Sort.CHANGED_THERE,
            other,
            other | {"birth_year": 1991},
            takes=("birth_year",),
        ),
        Item("person", "gone", Sort.REMOVED_THERE, other | {"given_name": "Borta"}, None),
    )
    return Plan(cast(Received, None), items, (), (), continuous=True, log_differs=0)


def keeping_makers(context: Any, case_id: str, later: Any) -> list[Maker]:
    """The dialogs of keeping: colleagues, handing over, erasing, PIN, restoring. `later` is the same store, as it will
    be opened when some cases have fallen due."""
    from relvald_desktop.services.retention import every_case
    from relvald_desktop.ui.dialogs.colleague_forms import AddColleagueDialog, CheckWordsDialog
    from relvald_desktop.ui.dialogs.erase_case import EraseDialog
    from relvald_desktop.ui.dialogs.hand_over_form import HandOverDialog
    from relvald_desktop.ui.dialogs.quick_unlock_form import QuickUnlockDialog
    from relvald_desktop.ui.dialogs.receive_form import ReceiveDialog
    from relvald_desktop.ui.dialogs.restore_backup import RestoreDialog
    from relvald_desktop.ui.dialogs.retention_forms import exception_dialog
    from relvald_desktop.ui.pages.keeping_log import ReviewDialog
    from relvald_desktop.ui.screenshots_writing import writing_makers

    work = context.work
    with work.reading() as session:
        from relvald_desktop.services.handover.colleagues import colleagues

        known = colleagues(session)
    unchecked = next(each for each in known if each.checked_at is None)
    cases = [each for each in every_case(work) if each.closed_on is not None and not each.exceptions]
    ripe = next(each for each in every_case(later.work) if each.may_be_erased(later.work.clock.today()))
    return [
        ("A1-add-colleague", lambda: AddColleagueDialog(context)),
        ("A2-check-words", lambda: CheckWordsDialog(context, unchecked)),
        ("A3-hand-over", lambda: HandOverDialog(context, case_id)),
        (
            "A4-receive",
            lambda: ReceiveDialog(context, plan_with_conflicts(work, case_id), "Karin Kollegasson"),
        ),
        ("A5-exception", lambda: exception_dialog(context, cases[0].case_id, None, None)),
        ("A6-erase", lambda: EraseDialog(later, ripe)),
        ("A7-erase-early", lambda: EraseDialog(context, cases[0])),
        ("A8-quick-unlock", lambda: QuickUnlockDialog(work.store.folder, work.store.key, context.quick)),
        ("A9-restore", lambda: _restore(RestoreDialog, work)),
        ("A10-log-review", lambda: ReviewDialog(context)),
        *_paper_makers(context, case_id),
        *_attachment_makers(context),
        *writing_makers(context, case_id),
    ]


def _restore(dialog: Any, work: Any) -> QWidget:
    from relvald_desktop.services.settings import read_settings

    shown: QWidget = dialog(Path("/relvald/store-2"))
    cast(Any, shown).source.setText(read_settings(work).backup_folder)
    return shown


def _paper_makers(context: Any, case_id: str) -> list[Maker]:
    """The papers of keeping before they leave."""
    from relvald_desktop.release.artefact import Format
    from relvald_desktop.release.erasure import prepare_certificate
    from relvald_desktop.release.log_extract import prepare_log_extract
    from relvald_desktop.release.subject_access import prepare_left_out, prepare_subject_access
    from relvald_desktop.services.retention import erasures
    from relvald_desktop.store.queries.log_review import LogFilters
    from relvald_desktop.ui.actions import action_text
    from relvald_desktop.ui.dialogs.checked_preview import CheckedPreview
    from relvald_desktop.ui.language import translate, wording

    work = context.work
    she, he = people_of(work, case_id)
    log = LogFilters(zone=work.zone, from_on=work.clock.today() - dt.timedelta(days=DAYS_SINCE_BACKUP))

    def paper(title: str, prepared: Callable[[], Any]) -> Callable[[], QWidget]:
        return lambda: CheckedPreview(context, translate("Retention", title), prepared())

    extract = "Extract from the register"
    return [
        ("B1-certificate", paper("Certificate of erasure", lambda: prepare_certificate(work, erasures(work)[0].id, wording()))),
        ("B2-extract-her", paper(extract, lambda: prepare_subject_access(work, she, wording()))),
        ("B3-extract-him", paper(extract, lambda: prepare_subject_access(work, he, wording()))),
        ("B4-left-out", paper("What was left out of the extract", lambda: prepare_left_out(work, he, wording()))),
        ("B5-log-extract", lambda: CheckedPreview(context, translate("LogReview", "Extract of the log"),
                                                  prepare_log_extract(work, log, Format.PDF, wording(), action_text))),
    ]  # fmt: skip


def _attachment_makers(context: Any) -> list[Maker]:
    """A photograph, a text, adding and letting out."""
    from relvald_desktop.release.attachment import prepare_attachment
    from relvald_desktop.services.attachments import find_attachment, open_to_look
    from relvald_desktop.ui.dialogs.attachment_export import AttachmentExportDialog
    from relvald_desktop.ui.dialogs.attachment_form import AddAttachmentsDialog, EditAttachmentDialog
    from relvald_desktop.ui.dialogs.attachment_preview import AttachmentPreview, make_ready

    work = context.work
    rows = documents_of(work, case_with_documents(work))
    picture, text = (
        next(each for each in rows if each.media_type.startswith(kind)) for kind in ("image/", "text/")
    )

    def shown(row: Any) -> QWidget:
        record, (content, facts) = find_attachment(work, row.id)[0], open_to_look(work, row.id)
        return AttachmentPreview(record, make_ready(record, content), facts)

    def leaving(row: Any) -> QWidget:
        return AttachmentExportDialog(
            context, find_attachment(work, row.id)[0], prepare_attachment(work, row.id)
        )

    return [
        ("C1-add-documents", lambda: AddAttachmentsDialog([Path("IMG_2041.jpg"), Path("skarmbild.png")])),
        ("C2-edit-document", lambda: EditAttachmentDialog(context, find_attachment(work, picture.id)[0])),
        ("C3-picture", lambda: shown(picture)), ("C4-text", lambda: shown(text)),
        ("C5-let-picture-out", lambda: leaving(picture)), ("C6-let-text-out", lambda: leaving(text)),
    ]  # fmt: skip


def case_with_documents(work: Any) -> str:
    """A case with files."""
    from sqlalchemy import text

    with work.reading() as session:
        return str(session.scalar(text("SELECT case_id FROM attachment ORDER BY case_id LIMIT 1")))


def documents_of(work: Any, case_id: str) -> list[Any]:
    """The files of a case."""
    from relvald_desktop.store.queries.attachments import attachments

    with work.reading() as session:
        return list(attachments(session, case_id).rows)


def people_of(work: Any, case_id: str) -> tuple[str, str]:
    """The ids of the woman of a case and of a man who stands in some case."""
    from sqlalchemy import select

    from relvald_desktop.records.case import CasePerson
    from relvald_desktop.records.codes import Role
    from relvald_desktop.store.queries.cases import case_file

    with work.reading() as session:
        he = session.scalar(
            select(CasePerson.person_id)
            .where(CasePerson.role == Role.PERPETRATOR)
            .order_by(CasePerson.case_id != case_id)
        )
        return case_file(session, case_id).client.id, str(he)
