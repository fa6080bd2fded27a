"""Journal: the contacts of a case, newest first; drafts are changed, signed notes only added to."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.release.case_papers import prepare_journal
from relvald_desktop.services.journal import sign_contact
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.journal import addenda, contacts
from relvald_desktop.store.queries.paging import Cursor
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.language import clock, day, sentence, translate, wording
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, stacked
from relvald_desktop.ui.work import Job, run_with_progress

AT_FIRST, MORE = 12, 25
"""Notes: as many as a large screen shows, and as many as a press adds. Each costs the window a few milliseconds."""
MOST_KEPT = 100
"""So many notes stay when something changes; more are called up again at a press."""


class JournalTab(QWidget):
    """The newest notes, older ones at a press; as many stay in sight when something changes, up to `MOST_KEPT`."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._next: Cursor | None = None
        self._shown = 0
        self._job: Job | None = None
        self.notice = Notice()
        self.notes = Section(translate("Journal", "Contacts"), "journal")
        row = QHBoxLayout()
        row.addWidget(button(translate("Journal", "New c&ontact …"), "newContact", self._new, "main"))
        row.addWidget(button(translate("Journal", "&Print …"), "printJournal", self.preview))
        row.addStretch(1)
        self._more = button(translate("Journal", "Show older"), "olderNotes", self._show_more)
        outer = QVBoxLayout(self)
        outer.addLayout(row)
        outer.addWidget(self.notice)
        outer.addWidget(stacked(self.notes, self._more), 1)

    def show_case(self, file: CaseFile) -> None:
        """Show the newest notes."""
        wanted, self._shown = max(min(self._shown, MOST_KEPT), AT_FIRST), 0
        self.notes.clear()
        self._show_page(None, wanted)

    def preview(self) -> None:
        """The signed notes on paper."""
        work, case_id, words = self._context.work, self._case_id, wording()
        title = translate("Journal", "Journal")
        self._job = run_with_progress(
            self, translate("Journal", "Making the journal …"), lambda told: prepare_journal(work, case_id, words),
            lambda paper: preview_paper(self._context, title, paper, self), self.notice.warn,
        )  # fmt: skip

    def _show_more(self) -> None:
        self._show_page(self._next, MORE)

    def _show_page(self, after: Cursor | None, limit: int) -> None:
        with self._context.work.reading() as session:
            found = contacts(session, self._case_id, after, limit)
            added = addenda(session, [contact.id for contact in found.rows])
        for contact in found.rows:
            self._show_note(contact, added.get(contact.id, []))
        self._shown += len(found.rows)
        self._next = found.next
        self._more.setVisible(found.next is not None)
        if not found.rows and after is None:
            self.notes.add_empty(translate("Journal", "No contact is written down yet. Press Ctrl+J."))

    def _show_note(self, contact: Contact, added: list[ContactAddendum]) -> None:
        here = contact.at.astimezone(ZoneInfo(contact.zone))
        parts = [
            day(contact.on),
            clock(here),
            sentence(contact.how),
            sentence(contact.attempt or contact.outcome),
        ]
        if contact.minutes:
            parts.append(translate("Journal", "{minutes} min").format(minutes=contact.minutes))
        if contact.state is ContactState.SIGNED:
            parts.append(translate("Journal", "✓ signed by {name}").format(name=contact.signed_by))
            if contact.import_key is not None:
                parts.append(translate("Journal", "from an older register"))
        else:
            parts.append(translate("Journal", "✎ draft"))
        self.notes.add("  ·  ".join(parts), self._actions(contact), "heading")
        for text in (contact.participants, contact.text):
            if text:
                self.notes.add(text)
        if contact.next_step:
            self.notes.add(
                translate("Journal", "Next: {step} {day}").format(
                    step=contact.next_step, day=day(contact.next_step_on)
                ),
                (),
                "quiet",
            )
        if contact.import_note:
            self.notes.add(contact.import_note, (), "quiet")
        for addendum in added:
            kind = (
                translate("Journal", "Correction")
                if addendum.is_correction
                else translate("Journal", "Addition")
            )
            on = (
                addendum.created_at.astimezone(ZoneInfo(addendum.zone)).date()
                if addendum.created_at
                else None
            )
            self.notes.add(f"{kind} {day(on)}, {addendum.created_by}: {addendum.text}", (), "quiet")

    def _actions(self, contact: Contact) -> list[Action]:
        if contact.state is ContactState.SIGNED:
            return [(translate("Journal", "Add"), lambda: self._add(contact))]
        return [
            (translate("Journal", "Edit"), lambda: self._edit(contact)),
            (
                translate("Journal", "Sign"),
                lambda: attempt(lambda: sign_contact(self._context.work, contact.id), self.notice.warn),
            ),
        ]

    def _new(self) -> None:
        self._edit(None)

    def _edit(self, contact: Contact | None) -> None:
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog

        ContactDialog(self._context, self._case_id, contact, self).exec()

    def _add(self, contact: Contact) -> None:
        from relvald_desktop.ui.dialogs.contact_form import AddendumDialog

        AddendumDialog(self._context, contact.id, self).exec()
