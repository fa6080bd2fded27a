"""Writing a contact down: a draft that saves itself, then signed; afterwards only added to."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import ContactKind, ContactOutcome
from relvald_desktop.records.contact import Contact
from relvald_desktop.services.journal import (
    ContactForm,
    add_to_contact,
    edit_contact,
    sign_contact,
    write_and_sign_contact,
    write_contact,
)  # fmt: skip
from relvald_desktop.store.queries.helpers import templates
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import translate
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
    time_in,
)


class ContactDialog(DraftedDialog):
    """A contact; Save keeps it as a draft, Sign makes it final."""

    help_topic = "journal"

    def __init__(
        self, context: Context, case_id: str, contact: Contact | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            translate("ContactForm", "Contact"),
            "contactForm",
            translate("ContactForm", "&Save as draft"),
        )
        self._context, self._case_id, self._contact = context, case_id, contact
        self._signing = False
        self._zone = ZoneInfo(context.work.zone)
        known = contact or Contact(
            case_id=case_id, at=context.work.clock.now(), on=context.work.clock.today()
        )
        if contact is None:
            self._add_templates()
        self._add_fields(known)
        self.add_button(translate("ContactForm", "S&ign"), "sign", self._sign)
        self.drafts = DraftKeeper(
            self, context.work, "contact", contact.id if contact else case_id, self._collect
        )
        self._restore()
        for field in (self.participants, self.next):
            field.textChanged.connect(lambda: self.drafts.touch())
        self.text.textChanged.connect(lambda: self.drafts.touch())
        self.text.setFocus()

    def _add_templates(self) -> None:
        """The unit's own templates; choosing one fills in what is still empty."""
        with self._context.work.reading() as session:
            self._templates = templates(session)
        if not self._templates:
            return
        self.template = add_row(self.form, translate("ContactForm", "&Template"), QComboBox(), "template")
        self.template.addItem(translate("ContactForm", "none"), None)
        for template in self._templates:
            self.template.addItem(template.title, template.id)
        self.template.currentIndexChanged.connect(lambda: self._use_template())

    def _use_template(self) -> None:
        chosen = next((each for each in self._templates if each.id == self.template.currentData()), None)
        if chosen is None:
            return
        self.how.setCurrentIndex(self.how.findData(chosen.how))
        self.outcome.setCurrentIndex(self.outcome.findData(chosen.outcome))
        self.minutes.setValue(chosen.minutes or self.minutes.value())
        if not self.text.toPlainText().strip():
            self.text.setPlainText(chosen.text)
        if not self.next.text().strip():
            self.next.setText(chosen.next_step)

    def _add_fields(self, known: Contact) -> None:
        context = self._context
        self.at = add_row(
            self.form,
            translate("ContactForm", "&When"),
            local_time(known.at.astimezone(self._zone)),
            "contactAt",
        )
        self.how = add_row(
            self.form, translate("ContactForm", "&How"), choice(ContactKind, known.how), "contactHow"
        )
        self.outcome = add_row(
            self.form,
            translate("ContactForm", "&Outcome"),
            choice(ContactOutcome, known.outcome),
            "contactOutcome",
        )
        self.minutes = add_row(self.form, translate("ContactForm", "&Minutes"), QSpinBox(), "minutes")
        self.minutes.setRange(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText(translate("ContactForm", "not noted"))
        self.minutes.setValue(known.minutes or 0)
        self.participants = add_row(
            self.form, translate("ContactForm", "Who &took part"), line(known.participants), "participants"
        )
        self.text = add_row(
            self.form,
            translate("ContactForm", "What was &said and done"),
            paragraph(known.text, rows=7),
            "contactText",
        )
        self.next = add_row(
            self.form, translate("ContactForm", "&Next step"), line(known.next_step), "nextStepText"
        )
        self.next_on = add_row(
            self.form,
            translate("ContactForm", "&By"),
            DateField(context.work.clock.today, known.next_step_on, future=True),
            "nextStepOn",
        )

    def filled(self) -> ContactForm:
        """The form as it stands. Raises `NotADate`."""
        return ContactForm(
            at=time_in(self.at, self._zone).astimezone(dt.UTC), how=ContactKind(self.how.currentData()),
            outcome=ContactOutcome(self.outcome.currentData()), minutes=self.minutes.value() or None,
            participants=self.participants.text(), text=self.text.toPlainText(), next_step=self.next.text(),
            next_step_on=self.next_on.date(),
        )  # fmt: skip

    def save(self) -> Any:
        if self._signing:
            return self._write_signed()
        work, form = self._context.work, self.filled()
        if self._contact is not None:
            saved = edit_contact(work, self._contact.id, form)
        else:
            saved = write_contact(work, self._case_id, form)
        self.drafts.finish()
        return saved

    def _sign(self) -> None:
        self._signing = True
        self._save()
        self._signing = False

    def _write_signed(self) -> Any:
        work, form = self._context.work, self.filled()
        if not form.text.strip():
            self.text.setFocus()
            raise Incomplete(
                fields=translate("ContactForm", "what was said and done"), names=self.text.objectName()
            )
        if self._contact is not None:
            edit_contact(work, self._contact.id, form)
            signed = sign_contact(work, self._contact.id)
        else:
            signed = write_and_sign_contact(work, self._case_id, form)
        self.drafts.finish()
        return signed

    def _collect(self) -> dict[str, Any]:
        content = {
            "text": self.text.toPlainText(),
            "participants": self.participants.text(),
            "next": self.next.text(),
        }
        saved = self._contact
        unchanged = saved is not None and content == {
            "text": saved.text,
            "participants": saved.participants,
            "next": saved.next_step,
        }
        return content if any(content.values()) and not unchanged else {}

    def _restore(self) -> None:
        if kept := self.drafts.find():
            self.text.setPlainText(kept.get("text", ""))
            self.participants.setText(kept.get("participants", ""))
            self.next.setText(kept.get("next", ""))
            self.notice.tell(translate("ContactForm", "This is what you had begun to write."))


class AddendumDialog(DraftedDialog):
    """Adds to a signed note; the note itself stays as it was signed."""

    help_topic = "journal"

    def __init__(self, context: Context, contact_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("ContactForm", "Add to a signed note"), "addendumForm")
        self._context, self._contact_id = context, contact_id
        self.form.addRow(
            label(
                translate(
                    "ContactForm",
                    "The note stays as it was signed; what you add stands under it with your name and the day.",
                ),
                "quiet",
            )
        )
        self.text = add_row(
            self.form, translate("ContactForm", "&Addition"), paragraph(rows=5), "addendumText"
        )
        self.correction = tick(translate("ContactForm", "This &corrects the note"), "isCorrection")
        self.form.addRow("", self.correction)
        self.keep_draft(context, contact_id)

    def save(self) -> Any:
        if not self.text.toPlainText().strip():
            raise Incomplete(fields=translate("ContactForm", "addition"), names=self.text.objectName())
        return add_to_contact(
            self._context.work,
            self._contact_id,
            self.text.toPlainText(),
            is_correction=self.correction.isChecked(),
        )
