"""Going along with her: when and where, three checklists, what is needed, what is printed, what happened."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.services.accompaniment import AccompanimentForm, edit_accompaniment, plan_accompaniment
from relvald_desktop.services.checklists import default_checklists
from relvald_desktop.store.queries.legal import matters
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import day, translate, word, wording
from relvald_desktop.ui.widgets.check_list import CheckList
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.fields import (
    add_row,
    choice,
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
        for field in (self.paper_note, self.happened, self.how_she_was):
            field.textChanged.connect(lambda: self.drafts.touch())

    def _known(self) -> Accompaniment:
        if self._id is not None:
            with self._context.work.reading() as session:
                return session.get_one(Accompaniment, self._id)
        tomorrow = self._context.work.clock.today() + dt.timedelta(days=1)
        starts = dt.datetime.combine(tomorrow, dt.time(9), self._zone)
        before, during, after = default_checklists(AccompanimentKind.HEARING, wording())
        return Accompaniment(
            case_id=self._case_id, starts_at=starts, on=tomorrow, before=before, during=during, after=after
        )

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
        self.meeting = add_row(
            self.form, translate("Accompaniment", "&Meeting point"), line(known.meeting_point), "meetingPoint"
        )
        self.purpose.currentIndexChanged.connect(lambda: self._offer_lists())

    def _add_needs(self, known: Accompaniment) -> None:
        holder, self._needs = ticks(Need, known.needs, "need", 3)
        self.form.addRow(translate("Accompaniment", "Practical needs"), holder)

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
        self.follow_up = add_row(
            form,
            translate("Accompaniment", "&Follow-up call"),
            DateField(self._context.work.clock.today, known.follow_up_on),
            "followUpOn",
        )
        self.carried_out = tick(translate("Accompaniment", "&Carried out"), "carriedOut")
        self.carried_out.setChecked(known.carried_out)
        self.cancelled = tick(translate("Accompaniment", "Cancelle&d"), "cancelled")
        self.cancelled.setChecked(known.cancelled)
        form.addRow("", self.carried_out)
        form.addRow("", self.cancelled)

    def filled(self) -> AccompanimentForm:
        """The form as it stands. Raises `NotADate`."""
        return AccompanimentForm(
            matter_id=self.matter.currentData(), purpose=AccompanimentKind(self.purpose.currentData()),
            starts_at=time_in(self.starts, self._zone).astimezone(dt.UTC), place=self.place.text(),
            room=self.room.text(), meeting_point=self.meeting.text(),
            before=self.lists["before"].items(), during=self.lists["during"].items(), after=self.lists["after"].items(),
            needs=tuple(need for need, tick in self._needs.items() if tick.isChecked()),
            paper_note=self.paper_note.toPlainText(), what_happened=self.happened.toPlainText(),
            how_she_was=self.how_she_was.toPlainText(), follow_up_on=self.follow_up.date(),
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
            from relvald_desktop.ui.dialogs.court_note import preview_court_note

            preview_court_note(self._context, self.result_value.id, self.parentWidget())

    def _offer_lists(self) -> None:
        """Other lists for another purpose, as long as nobody ticked or wrote anything."""
        usual = [default_checklists(kind, wording()) for kind in AccompanimentKind]
        now = tuple(self.lists[name].items() for name in ("before", "during", "after"))
        if now in usual:
            fresh = default_checklists(AccompanimentKind(self.purpose.currentData()), wording())
            for name, items in zip(("before", "during", "after"), fresh, strict=True):
                self.lists[name].set_items(items)

    def _collect(self) -> dict[str, Any]:
        content = {
            "paper_note": self.paper_note.toPlainText(),
            "happened": self.happened.toPlainText(),
            "how": self.how_she_was.toPlainText(),
        }
        return content if any(content.values()) else {}

    def _restore(self) -> None:
        kept = self.drafts.find()
        if kept and kept != self._collect():
            self.paper_note.setPlainText(kept.get("paper_note", ""))
            self.happened.setPlainText(kept.get("happened", ""))
            self.how_she_was.setPlainText(kept.get("how", ""))
            self.notice.tell(translate("Accompaniment", "This is what you had begun to write."))
