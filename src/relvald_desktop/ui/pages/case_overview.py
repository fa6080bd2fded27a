"""Översikt: the people of a case, how to reach her, what must never be seen, and the signals it began with."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.records.codes import Role, TriageOutcome
from relvald_desktop.records.person import Person
from relvald_desktop.services import casework
from relvald_desktop.services.merging import take_apart
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.support import merges_of
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.channel_form import ranges_text
from relvald_desktop.ui.language import day, sentence, translate, word
from relvald_desktop.ui.widgets.delay_clock import clock_text
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, stacked
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid


class OverviewTab(QWidget):
    """Cards with what is known, each with what can be done."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._file: CaseFile | None = None
        self._job: object | None = None
        self.people = Section(translate("Overview", "People"), "people")
        self.channels = Section(translate("Overview", "Ways to reach her"), "channels")
        self.protected = Section(translate("Overview", "Protected: never on paper, never aloud"), "protected")
        self.signals = Section(translate("Overview", "Signals"), "caseSignals")
        self.register = Section(translate("Overview", "From the register"), "caseRegister")
        self.merges = Section(translate("Overview", "Merged"), "merges")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice()
        outer.addWidget(self.notice)
        outer.addWidget(
            stacked(
                self._buttons(),
                self.people,
                self.channels,
                self.protected,
                self.signals,
                self.register,
                self.merges,
            )
        )

    def show_case(self, file: CaseFile) -> None:
        """Show what is known."""
        self._file = file
        self._show_people(file)
        self._show_channels(file)
        self._show_protected(file)
        self._show_register(file)
        self._show_merges(file)
        self.signals.clear(len(file.signals))
        for signal in file.signals:
            clock = clock_text(signal, self._context.work)
            source = signal.source_words or word(signal.source)
            text = f"{day(signal.received_on)}  ·  {source}  ·  {signal.seen_or_heard}  ·  {clock.text}"
            waits = signal.triage is TriageOutcome.WAITING
            decide, again = translate("Overview", "Decide …"), translate("Overview", "Change the decision …")
            change = (decide if waits else again, lambda signal=signal: self._decide(signal.id))
            self.signals.add(text, [change], "danger" if clock.late else "")
        if not file.signals:
            self.signals.add_empty(translate("Overview", "No signal is linked to this case."))
        self._close.setText(
            translate("Overview", "Close the case …")
            if file.case.closed_on is None
            else translate("Overview", "Open again")
        )
        self._acute.setText(
            translate("Overview", "No longer acute")
            if file.case.acute
            else translate("Overview", "Mark as acute")
        )

    def _buttons(self) -> WrapGrid:
        self._acute = button(translate("Overview", "Mark as acute"), "markAcute", self._mark_acute)
        self._close = button(translate("Overview", "Close the case …"), "closeCase", self._close_case)
        made = (
            button(translate("Overview", "&Edit her details …"), "editClient", self._edit_client),
            button(translate("Overview", "Add a wa&y to reach her …"), "addChannel", self._add_channel),
            button(translate("Overview", "Add something &protected …"), "addProtected", self._add_protected),
            button(translate("Overview", "Add a per&son …"), "addPerson", self._add_person),
            self._acute,
            self._close,
            button(
                translate("Overview", "&Merge another case into this one …"), "mergeCases", self._merge_cases
            ),
            button(translate("Overview", "Hand over to a colleague …"), "handOverCase", self._hand_over),
        )
        return WrapGrid(made, 3, even=True)

    def _show_people(self, file: CaseFile) -> None:
        self.people.clear()
        for link, person in file.people:
            parts = [sentence(link.role), person.name or translate("Overview", "name not known")]
            if person.birth_year:
                parts.append(translate("Overview", "born {year}").format(year=person.birth_year))
            if person.identity_number:
                parts.append(person.identity_number)
            if person.languages:
                parts.append(person.languages)
            if person.needs_interpreter:
                parts.append(translate("Overview", "needs an interpreter"))
            if link.note:
                parts.append(link.note)
            self.people.add(
                "  ·  ".join(parts),
                [
                    (translate("Overview", "Edit"), lambda person=person: self._edit(person)),
                    (translate("Overview", "Merge …"), lambda person=person: self._merge_persons(person)),
                    (translate("Overview", "Extract …"), lambda person=person: self._extract(person)),
                ],
            )
        if not file.people:
            self.people.add_empty(translate("Overview", "She is anonymous. The case has a code and no name."))

    def _show_register(self, file: CaseFile) -> None:
        """What an older register called her case and said besides; nothing where it came from none."""
        case = file.case
        self.register.clear()
        self.register.setVisible(bool(case.register_code or case.import_note))
        if case.register_code:
            code = translate("Overview", "Code there: {code}").format(code=case.register_code)
            self.register.add(code)
        if case.import_note:
            self.register.add(case.import_note)

    def _show_channels(self, file: CaseFile) -> None:
        from relvald_desktop.ui.widgets.banner import windows_text

        self.channels.clear()
        channels = file.channels.get(file.client.id, []) if file.client else []
        for channel in channels:
            parts = [sentence(channel.channel), channel.value, word(channel.safety), windows_text(channel)]
            if channel.not_after is not None:
                parts.append(translate("Overview", "not after {day}").format(day=day(channel.not_after)))
            if channel.exceptions:
                parts.append(
                    translate("Overview", "except {days}").format(days=ranges_text(channel.exceptions))
                )
            actions: list[Action] = [
                (translate("Overview", "Edit"), lambda channel=channel: self._edit_channel(channel)),
                (
                    translate("Overview", "Remove"),
                    lambda channel=channel: casework.remove_channel(self._context.work, channel.id),
                ),
            ]
            self.channels.add("  ·  ".join(part for part in parts if part), actions)
        if not channels:
            self.channels.add_empty(translate("Overview", "No way to reach her is written down."))

    def _show_protected(self, file: CaseFile) -> None:
        self.protected.clear()
        names = {person.id: person.name or sentence(link.role) for link, person in file.people}
        for person_id, values in file.protected.items():
            for value in values:
                remove: Action = (
                    translate("Overview", "Remove"),
                    lambda value=value: casework.remove_protected_value(self._context.work, value.id),
                )
                self.protected.add(f"{names[person_id]}  ·  {word(value.what)}  ·  {value.value}", [remove])
        if not file.protected:
            self.protected.add_empty(
                translate(
                    "Overview",
                    "Nothing is marked as protected. Add address, school, workplace, shelter, new name.",
                )
            )

    def _show_merges(self, file: CaseFile) -> None:
        ids = [file.case.id, *(person.id for _, person in file.people)]
        with self._context.work.reading() as session:
            found = merges_of(session, ids)
        self.merges.setVisible(bool(found))
        self.merges.clear(len(found))
        for merge in found:
            on = day(merge.created_at.date() if merge.created_at else None)
            text = translate("Overview", "{what} merged {day}").format(what=sentence(merge.what), day=on)
            apart = (translate("Overview", "Take apart"), lambda merge=merge: self._take_apart(merge.id))
            self.merges.add(text, [apart])

    def _take_apart(self, merge_id: str) -> None:
        take_apart(self._context.work, merge_id)
        self._context.tell_undoable(translate("Overview", "The merge is taken apart."))

    def _merge_cases(self) -> None:
        from relvald_desktop.ui.dialogs.merge_form import MergeCasesDialog

        if self._file is not None:
            MergeCasesDialog(self._context, self._file, self).exec()

    def _hand_over(self) -> None:
        from relvald_desktop.ui.dialogs.hand_over_form import hand_over_cases

        self._job = hand_over_cases(self, self._context, self.notice.tell, self.notice.warn, self._case_id)

    def _merge_persons(self, person: Person) -> None:
        from relvald_desktop.ui.dialogs.merge_form import MergePersonsDialog

        MergePersonsDialog(self._context, person, self).exec()

    def _extract(self, person: Person) -> None:
        from relvald_desktop.ui.dialogs.retention_forms import preview_extract

        preview_extract(self._context, person.id, self)

    def _decide(self, signal_id: str) -> None:
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog

        TriageDialog(self._context, signal_id, self).exec()

    def _edit(self, person: Person) -> None:
        from relvald_desktop.ui.dialogs.person_form import PersonDialog

        PersonDialog(self._context, self._case_id, person, None, self).exec()

    def _edit_client(self) -> None:
        from relvald_desktop.ui.dialogs.person_form import PersonDialog

        client = self._file.client if self._file else None
        PersonDialog(self._context, self._case_id, client, Role.CLIENT, self).exec()

    def _add_person(self) -> None:
        from relvald_desktop.ui.dialogs.person_form import PersonDialog

        PersonDialog(self._context, self._case_id, None, None, self).exec()

    def _edit_channel(self, channel: object) -> None:
        from relvald_desktop.ui.dialogs.channel_form import ChannelDialog

        ChannelDialog(self._context, self._case_id, channel, self).exec()

    def _add_channel(self) -> None:
        self._edit_channel(None)

    def _add_protected(self) -> None:
        from relvald_desktop.ui.dialogs.channel_form import ProtectedDialog

        ProtectedDialog(self._context, self._case_id, self).exec()

    def _mark_acute(self) -> None:
        if self._file is not None:
            casework.mark_acute(self._context.work, self._case_id, not self._file.case.acute)

    def _close_case(self) -> None:
        if self._file is not None and self._file.case.closed_on is not None:
            casework.reopen_case(self._context.work, self._case_id)
            return
        from relvald_desktop.ui.dialogs.person_form import CloseCaseDialog

        CloseCaseDialog(self._context, self._case_id, self).exec()
