"""Going along with her: when and where, three checklists, what is needed, what is printed, what happened."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPlainTextEdit, QSpinBox, QWidget

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
from relvald_desktop.ui.language import clock, day, translate, word, wording
from relvald_desktop.ui.widgets.check_list import CheckList
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.fields import (
    add_row,
    choice,
    label,
    line,
    local_time,
    paragraph,
    tick,
    ticks,
    time_in,
)


class AccompanimentDialog(DraftedDialog):
    """Plan or note an accompaniment. "Preview paper" saves first and shows the court note."""

    def __init__(
        self, context: Context, case_id: str, accompaniment_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Accompaniment", "Accompaniment"), "accompanimentForm")
        self._context, self._case_id, self._id = context, case_id, accompaniment_id
        self._zone = ZoneInfo(context.work.zone)
        known = self._known()
        self._add_when_and_where(known)
        self._add_needs(known)
        self._add_lists(known)
        self._add_texts(known)
        self.add_button(translate("Accompaniment", "&Preview paper …"), "previewPaper", self._preview)
        self.drafts = DraftKeeper(
            self, context.work, "accompaniment", accompaniment_id or case_id, self._collect
        )
        self._restore()
        for field in self._written().values():
            field.textChanged.connect(lambda: self.drafts.touch())

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

    def _add_when_and_where(self, known: Accompaniment) -> None:
        self.purpose = add_row(
            self.form, translate("Accompaniment", "&To"), choice(AccompanimentKind, known.purpose), "purpose"
        )
        self.matter = add_row(
            self.form, translate("Accompaniment", "&Legal matter"), choice(()), "matterChoice"
        )
        self.matter.addItem(translate("Accompaniment", "none"), None)
        with self._context.work.reading() as session:
            for row in matters(session, case_id=self._case_id).rows:
                self.matter.addItem(
                    f"{day(row.reported_on)}  {', '.join(word(offence) for offence in row.offences)}", row.id
                )
        chosen = self.matter.findData(known.matter_id)
        self.matter.setCurrentIndex(
            chosen if known.matter_id else min(1, self.matter.count() - 1) if self._id is None else 0
        )
        self.starts = add_row(
            self.form,
            translate("Accompaniment", "&Starts"),
            local_time(known.starts_at.astimezone(self._zone)),
            "startsAt",
        )
        self.place = add_row(
            self.form, translate("Accompaniment", "C&ourt or place"), line(known.place), "place"
        )
        self.room = add_row(self.form, translate("Accompaniment", "&Room"), line(known.room), "room")
        self.minutes = add_row(
            self.form,
            translate("Accompaniment", "Takes about (mi&nutes)"),
            _minutes(known.minutes),
            "minutes",
        )
        self.meeting = add_row(
            self.form, translate("Accompaniment", "&Meeting point"), line(known.meeting_point), "meetingPoint"
        )
        self.met_by = add_row(
            self.form, translate("Accompaniment", "Who meets &her"), line(known.met_by or self._context.work.worker), "metBy"
        )  # fmt: skip
        self.purpose.currentIndexChanged.connect(lambda: self._offer_lists())

    def _add_needs(self, known: Accompaniment) -> None:
        holder, self._needs = ticks(Need, known.needs, "need", 3)
        self.form.addRow(translate("Accompaniment", "Practical needs"), holder)
        self.other_needs = add_row(
            self.form, translate("Accompaniment", "Other needs"), line(known.other_needs), "otherNeeds"
        )
        self.if_he = add_row(
            self.form, translate("Accompaniment", "Plan if he is &there"), paragraph(known.if_he_is_there, rows=2), "ifHeIsThere"
        )  # fmt: skip
        self.tonight = add_row(
            self.form,
            translate("Accompaniment", "Plan for ton&ight"),
            paragraph(known.tonight, rows=2),
            "tonight",
        )

    def _add_lists(self, known: Accompaniment) -> None:
        titles = {
            "before": translate("Accompaniment", "Before"), "during": translate("Accompaniment", "During"),
            "after": translate("Accompaniment", "After"),
        }  # fmt: skip
        row = QHBoxLayout()
        self.lists = {
            name: CheckList(title, f"{name}List", getattr(known, name), lambda: None)
            for name, title in titles.items()
        }
        for column in self.lists.values():
            column.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
            row.addWidget(column)
        self.body.addLayout(row)

    def _add_texts(self, known: Accompaniment) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.body.addLayout(form)
        self.paper_note = add_row(
            form,
            translate("Accompaniment", "&Note that is printed"),
            paragraph(known.paper_note, rows=3),
            "paperNote",
        )
        self.happened = add_row(
            form,
            translate("Accompaniment", "What &happened (not printed)"),
            paragraph(known.what_happened, rows=3),
            "whatHappened",
        )
        self.how_she_was = add_row(
            form,
            translate("Accompaniment", "How she &was (not printed)"),
            paragraph(known.how_she_was, rows=2),
            "howSheWas",
        )
        self.next_dates = add_row(
            form,
            translate("Accompaniment", "What was said about ne&xt dates"),
            line(known.next_dates),
            "nextDates",
        )
        self.follow_up = add_row(
            form, translate("Accompaniment", "&Follow-up call"),
            DateField(self._context.work.clock.today, known.follow_up_on, future=True), "followUpOn",
        )  # fmt: skip
        self.window_hint = label("", "quiet")
        form.addRow("", self.window_hint)
        self.carried_out = tick(translate("Accompaniment", "&Carried out"), "carriedOut")
        self.carried_out.setChecked(known.carried_out)
        self.cancelled = tick(translate("Accompaniment", "Cancelle&d"), "cancelled")
        self.cancelled.setChecked(known.cancelled)
        self.carried_out.toggled.connect(self._propose_follow_up)
        form.addRow("", self.carried_out)
        form.addRow("", self.cancelled)

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
            needs=tuple(need for need, tick in self._needs.items() if tick.isChecked()),
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
        self.drafts.finish()
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
