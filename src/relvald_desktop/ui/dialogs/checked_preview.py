"""Something before it leaves: what it looks like, what was left out and why, what the leak check found, where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.legal_codes import WayOut
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.checking import Finding
from relvald_desktop.release.marking import mark_places
from relvald_desktop.release.outgoing import Outgoing, note_left, note_stopped, require_may_leave, save
from relvald_desktop.release.readback import Part
from relvald_desktop.release.targets import WARNINGS, target_risks
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.dialogs.preview import Preview
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.fields import add_row, button, label, named, paragraph
from relvald_desktop.ui.widgets.leaving_panel import LeavingPanel
from relvald_desktop.ui.widgets.section import Action, Section, scrolled
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_KINDS = {Format.PDF: "PDF (*.pdf)", Format.DOCX: "Word (*.docx)", Format.ICS: "iCalendar (*.ics)"}
_PARTS = {
    Part.PAGE: QT_TRANSLATE_NOOP("CheckedPreview", "page {number}"),
    Part.TEXT: QT_TRANSLATE_NOOP("CheckedPreview", "in the text"), Part.NAME: QT_TRANSLATE_NOOP("CheckedPreview", "in the file's name"),
    Part.PROPERTIES: QT_TRANSLATE_NOOP("CheckedPreview", "in the file's properties"),
    Part.ALTERNATIVE: QT_TRANSLATE_NOOP("CheckedPreview", "in what is read aloud"),
}  # fmt: skip
_HIDDEN = QT_TRANSLATE_NOOP("CheckedPreview", "in a hidden part")


class CheckedPreview(Preview):
    """Print and save stay closed while anything protected stands in it, unless a reason lets it out."""

    def __init__(
        self, context: Context, title: str, outgoing: Outgoing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, title, self.save_paper)
        self._context, self.outgoing, self._override_reason = context, outgoing, ""
        self.stopped = Section(
            translate("CheckedPreview", "STOPPED: something protected stands in the paper"), "leaks"
        )
        self.left_out = Section(translate("CheckedPreview", "Left out of the paper"), "leftOut")
        is_pdf = outgoing.format is Format.PDF
        self.leaving = LeavingPanel(context, outgoing.recipients, with_password=is_pdf)
        self.text = named(QPlainTextEdit(), "fileText", title)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.side = QVBoxLayout()
        self._mask = button(
            translate("CheckedPreview", "&Mask what is protected"), "mask", self.mask_protected, "main"
        )
        self._override = button(
            translate("CheckedPreview", "Let it out with a &reason …"), "override", self.override
        )
        holder = QWidget()
        holder.setLayout(self.side)
        for each in (self.stopped, self._mask, self._override, self.leaving, self.left_out):
            self.side.addWidget(each)
        self.side.addStretch(1)
        self.middle.addWidget(self.text, 3)
        self.middle.addWidget(scrolled(holder), 2)
        self.show_outgoing(outgoing)

    def show_outgoing(self, outgoing: Outgoing) -> None:
        """Show something with what was found in it, each place framed."""
        self.outgoing, self._override_reason = outgoing, ""
        findings, artefact = outgoing.checked.findings, outgoing.artefact
        is_pdf = outgoing.format is Format.PDF
        self.paper.setVisible(is_pdf)
        self.text.setVisible(not is_pdf)
        self.print_button.setVisible(is_pdf)
        if is_pdf:
            marked = mark_places(artefact.content, outgoing.secrets) if findings else None
            self.paper.show_pdf(artefact.content, artefact.digest, marked)
        else:
            self.text.setPlainText(readable(outgoing))
        self._show_findings(findings)
        self.left_out.clear()
        self.left_out.setVisible(bool(outgoing.left_out))
        for text in outgoing.left_out:
            told = translate("CasePapers", text)
            self.left_out.add_widget(named(label(told), "leftOutRow", told))
        if findings:
            note_stopped(self._context.work, outgoing)

    def mask_protected(self) -> None:
        """Mask everything protected and check again."""
        self.show_outgoing(self.outgoing.masked())
        if not self.outgoing.checked.findings:
            self.notice.tell(
                translate(
                    "CheckedPreview", "Masked. The paper holds nothing protected now. Read it once more."
                )
            )

    def override(self) -> None:
        """Ask for the reason; with one the paper may leave, and the log says so."""
        dialog = OverrideDialog(len(self.outgoing.checked.findings), self)
        dialog.exec()
        if isinstance(dialog.result_value, str):
            self._override_reason = dialog.result_value
            self._open_ways(True)
            self.notice.tell(
                translate(
                    "CheckedPreview",
                    "It may leave now. What was found and why it leaves is noted in the log.",
                )
            )

    def print_paper(self) -> None:
        if not self.print_button.isEnabled():
            return
        try:
            leaving = self.leaving.leaving(self._override_reason)
            require_may_leave(self._context.work, self.outgoing, leaving)
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        if self.send_to_printer():
            note_left(self._context.work, self.outgoing, leaving, WayOut.PRINTED)

    def save_paper(self) -> None:
        """Ask where, warn about the place, and save."""
        try:
            leaving = self.leaving.leaving(self._override_reason)
            require_may_leave(self._context.work, self.outgoing, leaving)
            target = ask_where(
                self, translate("CheckedPreview", "Save the paper"), self.outgoing.artefact.name,
                _KINDS.get(self.outgoing.format, f"(*.{self.outgoing.format})"),
            )  # fmt: skip
            if target is None or not may_write_to(target, self):
                return
            save(self._context.work, self.outgoing, target, leaving, replace=True)
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(translate("CheckedPreview", "Saved as {file}.").format(file=target.name))

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.stopped.setVisible(bool(findings))
        self._mask.setVisible(bool(findings))
        absolute = bool(self.outgoing.checked.absolute)
        self._override.setVisible(bool(findings) and not absolute)
        self._open_ways(not findings)
        self.stopped.clear(len(findings))
        for finding in findings:
            actions: list[Action] = []
            if finding.part is Part.PAGE:
                actions = [
                    (translate("CheckedPreview", "Show"), lambda each=finding: self._go_to(each.number))
                ]
            self.stopped.add(self._in_words(finding), actions, "danger")
        if absolute:
            text = translate("CheckedPreview", "It belongs to an assumed identity: no reason lets it out.")
            self.stopped.add(text, (), "danger")

    def _in_words(self, finding: Finding) -> str:
        where = translate("CheckedPreview", _PARTS.get(finding.part, _HIDDEN)).format(number=finding.number)
        return f"{translate('Secrets', finding.secret.label_key)}, {where}: {finding.context_masked}"

    def _go_to(self, page: int) -> None:
        self.paper.view.pageNavigator().jump(page - 1, QPointF(0, 0))

    def _open_ways(self, opened: bool) -> None:
        self.print_button.setEnabled(opened)
        self.save_button.setEnabled(opened)


class OverrideDialog(FormDialog):
    """Why something leaves although the leak check stopped it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("Override", "Let it out with a reason"), "overrideForm", translate("Override", "&Let it out")
        )  # fmt: skip
        text = translate(
            "Override", "{count} protected values stand in it. Whoever gets the paper can read them, and he may see it."
        )  # fmt: skip
        self.form.addRow(label(text.format(count=count), "danger"))
        self.reason = add_row(
            self.form, translate("Override", "&Reason"), paragraph(rows=2), "overrideReason"
        )
        self.reason.setFocus()

    def save(self) -> str:
        reason = self.reason.toPlainText().strip()
        if not reason:
            raise Incomplete(fields=translate("Override", "a reason"))
        return reason


def may_write_to(target: Path, parent: QWidget) -> bool:
    """Ask about a place where others could read the file; True where nothing is the matter."""
    risks = target_risks(target.parent)
    if not risks:
        return True
    box = QMessageBox(
        QMessageBox.Icon.Warning, "Relvåld", translate("Targets", "Others may come to read the file there.")
    )
    box.setParent(parent, box.windowFlags())
    box.setObjectName("targetWarning")
    box.setInformativeText("\n".join(translate("Targets", WARNINGS[risk]) for risk in risks))
    anyway = box.addButton(translate("Targets", "&Save there anyway"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(
        box.addButton(translate("Targets", "&Choose another place"), QMessageBox.ButtonRole.RejectRole)
    )
    box.exec()
    return box.clickedButton() is anyway


def readable(outgoing: Outgoing) -> str:
    """The text of a file that is no paper, as its reader will see it."""
    from relvald_desktop.release.readback import read_back

    return "\n\n".join(each.text for each in read_back(outgoing.artefact) if each.part is Part.TEXT)


def preview_paper(context: Context, title: str, outgoing: Outgoing, parent: QWidget | None) -> None:
    """Show something before it leaves."""
    CheckedPreview(context, title, outgoing, parent).exec()
