"""Going along with her: when and where, three checklists, what is needed, what is printed, what happened."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QSpinBox, QWidget

from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.services.accompaniment import (
    AccompanimentForm,
    edit_accompaniment,
    plan_accompaniment,
    propose_follow_up,
)  # fmt: skip
from relvald_desktop.services.checklists import Lists, unit_checklists
from relvald_desktop.store.queries.legal import matters
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.dialogs.matter_choice import matter_name, newest_open
from relvald_desktop.ui.language import clock, day, translate, wording
from relvald_desktop.ui.widgets.check_list import CheckList
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.fields import (
    add_row,
    button,
    choice,
    label,
    line,
    local_time,
    paragraph,
    tick,
    time_in,
)
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid, fit_text_size, fitting_ticks

_IN_COURT = (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)


class AccompanimentDialog(DraftedDialog):
    """Plan or note an accompaniment. "Preview paper" saves first and shows the court note."""

    help_topic = "accompaniment"

    def __init__(
        self, context: Context, case_id: str, accompaniment_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Accompaniment", "Accompaniment"), "accompanimentForm")
        self._context, self._case_id, self._id = context, case_id, accompaniment_id
        self._zone = ZoneInfo(context.work.zone)
        self._proposed, self._opened = "", False
        known = self._known()
        self._add_when_and_where(known)
        self._add_needs(known)
        self._add_lists(known)
        self._add_paper(known)
        self._add_afterwards(known)
        self.add_button(translate("Accompaniment", "&Preview paper …"), "previewPaper", self._preview)
        self.drafts = DraftKeeper(
            self, context.work, "accompaniment", accompaniment_id or case_id, self._collect
        )
        self._restore()
        for field in self._written().values():
            field.textChanged.connect(lambda: self.drafts.touch())
        if accompaniment_id is None:
            self._propose_place()
        self._show_afterwards()
        self.starts.dateTimeChanged.connect(lambda: self._show_afterwards())
        self.purpose.setFocus()

    def _known(self) -> Accompaniment:
        if self._id is not None:
            with self._context.work.reading() as session:
                return session.get_one(Accompaniment, self._id)
        tomorrow = self._context.work.clock.today() + dt.timedelta(days=1)
        starts = dt.datetime.combine(tomorrow, dt.time(9), self._zone)
        before, during, after = self._usual_lists(AccompanimentKind.HEARING)
        return Accompaniment(
            case_id=self._case_id, starts_at=starts, on=tomorrow, before=before, during=during, after=after
        )

    def _usual_lists(self, purpose: AccompanimentKind) -> Lists:
        return unit_checklists(self._context.work, purpose, wording())

    def _section(self, title: str) -> QFormLayout:
        """A heading with rows under it."""
        self.body.addWidget(label(title, "heading"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fit_text_size(form)
        self.body.addLayout(form)
        return form

    def _add_when_and_where(self, known: Accompaniment) -> None:
        form = self._section(translate("Accompaniment", "When and where"))
        self.purpose = add_row(
            form, translate("Accompaniment", "&To"), choice(AccompanimentKind, known.purpose), "purpose"
        )
        self.matter = add_row(
            form, translate("Accompaniment", "&Legal matter"), self._matter_field(known), "matterChoice"
        )
        self.starts = add_row(
            form, translate("Accompaniment", "&Starts"),
            local_time(known.starts_at.astimezone(self._zone)), "startsAt",
        )  # fmt: skip
        self.place = add_row(form, translate("Accompaniment", "C&ourt or place"), line(known.place), "place")
        self.room = add_row(form, translate("Accompaniment", "Ro&om"), line(known.room), "room")
        self.minutes = add_row(
            form, translate("Accompaniment", "Takes about (mi&nutes)"), _minutes(known.minutes), "minutes"
        )
        self.meeting = add_row(
            form, translate("Accompaniment", "&Meeting point"), line(known.meeting_point), "meetingPoint"
        )
        self.met_by = add_row(
            form, translate("Accompaniment", "Who meets &her"), line(known.met_by or self._context.work.worker), "metBy"
        )  # fmt: skip
        self.cancelled = tick(translate("Accompaniment", "Cancelle&d"), "cancelled", known.cancelled)
        form.addRow("", self.cancelled)
        self.purpose.currentIndexChanged.connect(lambda: self._offer_lists())
        for field in (self.purpose, self.matter):
            field.currentIndexChanged.connect(lambda: self._propose_place())

    def _matter_field(self, known: Accompaniment) -> QComboBox:
        """The matters of the case; a new accompaniment begins with the newest that goes on."""
        with self._context.work.reading() as session:
            self._matters = {row.id: row for row in matters(session, case_id=self._case_id).rows}
        field = QComboBox()
        field.addItem(translate("Accompaniment", "no matter"), None)
        for row in self._matters.values():
            field.addItem(matter_name(row), row.id)
        first = newest_open(self._matters.values()) if self._id is None else None
        field.setCurrentIndex(max(0, field.findData(first.id if first else known.matter_id)))
        return field

    def _propose_place(self) -> None:
        """The court of the matter as the place of a hearing, as long as nobody wrote another place."""
        if self.place.text().strip() not in ("", self._proposed):
            return
        matter = self._matters.get(self.matter.currentData() or "")
        in_court = AccompanimentKind(self.purpose.currentData()) in _IN_COURT
        court = matter.court if matter is not None and in_court else ""
        if court or self._proposed:
            self._proposed = court
            self.place.setText(court)

    def _add_needs(self, known: Accompaniment) -> None:
        form = self._section(translate("Accompaniment", "Needs"))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # their captions are long
        holder, self._needs = fitting_ticks(Need, known.needs, "need", 3)
        form.addRow(holder)
        self.other_needs = add_row(
            form, translate("Accompaniment", "Other needs"), line(known.other_needs), "otherNeeds"
        )
        self.if_he = add_row(
            form, translate("Accompaniment", "Plan if he is &there (only on the worker's copy)"),
            paragraph(known.if_he_is_there, rows=2), "ifHeIsThere",
        )  # fmt: skip
        self.tonight = add_row(
            form, translate("Accompaniment", "Plan for ton&ight (not printed)"),
            paragraph(known.tonight, rows=2), "tonight",
        )  # fmt: skip

    def _add_lists(self, known: Accompaniment) -> None:
        self._section(translate("Accompaniment", "Checklists"))
        titles = {
            "before": translate("Accompaniment", "Before"), "during": translate("Accompaniment", "During"),
            "after": translate("Accompaniment", "After"),
        }  # fmt: skip
        self.lists = {
            name: CheckList(title, f"{name}List", getattr(known, name), lambda: None)
            for name, title in titles.items()
        }
        for column in self.lists.values():
            column.setMinimumHeight(self.fontMetrics().lineSpacing() * 14)
            column.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.body.addWidget(WrapGrid(list(self.lists.values()), 3, even=True))

    def _add_paper(self, known: Accompaniment) -> None:
        if known.import_note:
            text = translate("Accompaniment", "From the register (not printed): {text}")
            self.body.addWidget(label(text.format(text=known.import_note), "quiet"))
        self.paper_note = add_row(
            self._section(translate("Accompaniment", "On the paper")),
            translate("Accompaniment", "&Note that is printed"), paragraph(known.paper_note, rows=3), "paperNote",
        )  # fmt: skip

    def _add_afterwards(self, known: Accompaniment) -> None:
        self._section(translate("Accompaniment", "Afterwards"))
        self._note_happened = button(
            translate("Accompaniment", "Note what happened"), "noteHappened", self._open_afterwards, "link"
        )
        self.body.addWidget(self._note_happened, 0, Qt.AlignmentFlag.AlignLeft)
        self._afterwards = QWidget()
        self.body.addWidget(self._afterwards)
        self.body.addStretch(1)
        form = QFormLayout(self._afterwards)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fit_text_size(form)
        self.carried_out = tick(translate("Accompaniment", "&Carried out"), "carriedOut", known.carried_out)
        form.addRow("", self.carried_out)
        self.happened = add_row(
            form, translate("Accompaniment", "What &happened (not printed)"),
            paragraph(known.what_happened, rows=3), "whatHappened",
        )  # fmt: skip
        self.how_she_was = add_row(
            form, translate("Accompaniment", "How she &was (not printed)"),
            paragraph(known.how_she_was, rows=2), "howSheWas",
        )  # fmt: skip
        self.next_dates = add_row(
            form, translate("Accompaniment", "What was said about ne&xt dates"),
            line(known.next_dates), "nextDates",
        )  # fmt: skip
        self.follow_up = add_row(
            form, translate("Accompaniment", "&Follow-up call"),
            DateField(self._context.work.clock.today, known.follow_up_on, future=True), "followUpOn",
        )  # fmt: skip
        self.window_hint = label("", "quiet")
        form.addRow("", self.window_hint)
        self.carried_out.toggled.connect(self._propose_follow_up)

    def _show_afterwards(self) -> None:
        """Once the day has come, or when something is noted already; until then a button leads to it."""
        noted = (
            self.happened.toPlainText(), self.how_she_was.toPlainText(), self.next_dates.text(), self.follow_up.text(),
        )  # fmt: skip
        come = time_in(self.starts, self._zone).date() <= self._context.work.clock.today()
        shown = come or self._opened or self.carried_out.isChecked() or any(text.strip() for text in noted)
        self._afterwards.setVisible(shown)
        self._note_happened.setHidden(shown)

    def _open_afterwards(self) -> None:
        self._opened = True
        self._show_afterwards()
        self.happened.setFocus()

    def _propose_follow_up(self, done: bool) -> None:
        """A day to call her within three days, in her first safe window, as long as no day is chosen."""
        if not done or self.follow_up.text().strip():
            return
        found = propose_follow_up(self._context.work, self._case_id, time_in(self.starts, self._zone).date())
        self.follow_up.set_date(found.on)
        text = translate("Accompaniment", "Her safe window opens {day} at {time}.")
        self.window_hint.setText(
            text.format(day=day(found.on), time=clock(found.opens))
            if found.opens is not None
            else translate("Accompaniment", "No safe window is known in the three days after.")
        )

    def filled(self) -> AccompanimentForm:
        """The form as it stands. Raises `NotADate`."""
        return AccompanimentForm(
            matter_id=self.matter.currentData(), purpose=AccompanimentKind(self.purpose.currentData()),
            starts_at=time_in(self.starts, self._zone).astimezone(dt.UTC), place=self.place.text(),
            room=self.room.text(), meeting_point=self.meeting.text(), met_by=self.met_by.text(),
            minutes=self.minutes.value() or None, other_needs=self.other_needs.text(),
            if_he_is_there=self.if_he.toPlainText(), tonight=self.tonight.toPlainText(),
            before=self.lists["before"].items(), during=self.lists["during"].items(), after=self.lists["after"].items(),
            needs=tuple(need for need, box in self._needs.items() if box.isChecked()),
            paper_note=self.paper_note.toPlainText(), what_happened=self.happened.toPlainText(),
            how_she_was=self.how_she_was.toPlainText(), next_dates=self.next_dates.text(),
            follow_up_on=self.follow_up.date(),
            carried_out=self.carried_out.isChecked(), cancelled=self.cancelled.isChecked(),
        )  # fmt: skip

    def save(self) -> Any:
        work, form = self._context.work, self.filled()
        if self._id is not None:
            saved = edit_accompaniment(work, self._id, form)
        else:
            saved = plan_accompaniment(work, self._case_id, form)
        return saved

    def _preview(self) -> None:
        self._save()
        if self.result_value is not None:
            from relvald_desktop.ui.dialogs.day_papers import preview_day_papers

            preview_day_papers(self._context, self.result_value.id, self.parentWidget())

    def _offer_lists(self) -> None:
        """Other lists for another purpose, as long as nobody ticked or wrote anything."""
        usual = [self._usual_lists(kind) for kind in AccompanimentKind]
        now = tuple(self.lists[name].items() for name in ("before", "during", "after"))
        if now in usual:
            fresh = self._usual_lists(AccompanimentKind(self.purpose.currentData()))
            for name, items in zip(("before", "during", "after"), fresh, strict=True):
                self.lists[name].set_items(items)

    def _collect(self) -> dict[str, Any]:
        content = {name: field.toPlainText() for name, field in self._written().items()}
        return content if any(content.values()) else {}

    def _written(self) -> dict[str, QPlainTextEdit]:
        return {
            "paper_note": self.paper_note, "happened": self.happened, "how": self.how_she_was,
            "if_he": self.if_he, "tonight": self.tonight,
        }  # fmt: skip

    def _restore(self) -> None:
        kept = self.drafts.find()
        if kept and kept != self._collect():
            for name, field in self._written().items():
                field.setPlainText(kept.get(name, field.toPlainText()))
            self.notice.tell(translate("Accompaniment", "This is what you had begun to write."))


def _minutes(known: int | None) -> QSpinBox:
    """How long it is expected to take; 0 is not known."""
    field = QSpinBox()
    field.setRange(0, 600)
    field.setSingleStep(15)
    field.setSpecialValueText(translate("Accompaniment", "not known"))
    field.setValue(known or 0)
    return field
