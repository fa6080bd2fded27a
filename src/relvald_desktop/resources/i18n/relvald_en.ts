<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Accompaniment</name>
        <message>
            <source>Accompaniment</source>
            <translation>Accompaniment</translation>
        </message>
        <message>
            <source>&amp;Preview paper …</source>
            <translation>&amp;Preview paper …</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Legal matter</source>
            <translation>&amp;Legal matter</translation>
        </message>
        <message>
            <source>&amp;Starts</source>
            <translation>&amp;Starts</translation>
        </message>
        <message>
            <source>C&amp;ourt or place</source>
            <translation>C&amp;ourt or place</translation>
        </message>
        <message>
            <source>Takes about (mi&amp;nutes)</source>
            <translation>Takes about (mi&amp;nutes)</translation>
        </message>
        <message>
            <source>&amp;Meeting point</source>
            <translation>&amp;Meeting point</translation>
        </message>
        <message>
            <source>Who meets &amp;her</source>
            <translation>Who meets &amp;her</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>Other needs</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>During</source>
            <translation>During</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>From the register (not printed): {text}</source>
            <translation>From the register (not printed): {text}</translation>
        </message>
        <message>
            <source>&amp;Note that is printed</source>
            <translation>&amp;Note that is printed</translation>
        </message>
        <message>
            <source>What &amp;happened (not printed)</source>
            <translation>What &amp;happened (not printed)</translation>
        </message>
        <message>
            <source>How she &amp;was (not printed)</source>
            <translation>How she &amp;was (not printed)</translation>
        </message>
        <message>
            <source>What was said about ne&amp;xt dates</source>
            <translation>What was said about ne&amp;xt dates</translation>
        </message>
        <message>
            <source>&amp;Follow-up call</source>
            <translation>&amp;Follow-up call</translation>
        </message>
        <message>
            <source>&amp;Carried out</source>
            <translation>&amp;Carried out</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>When and where</translation>
        </message>
        <message>
            <source>Ro&amp;om</source>
            <translation>Ro&amp;om</translation>
        </message>
        <message>
            <source>Cancelle&amp;d</source>
            <translation>Cancelle&amp;d</translation>
        </message>
        <message>
            <source>no matter</source>
            <translation>no matter</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Plan if he is &amp;there (only on the worker's copy)</source>
            <translation>Plan if he is &amp;there (only on the worker's copy)</translation>
        </message>
        <message>
            <source>Plan for ton&amp;ight (not printed)</source>
            <translation>Plan for ton&amp;ight (not printed)</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Checklists</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>On the paper</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <source>Note what happened</source>
            <translation>Note what happened</translation>
        </message>
        <message>
            <source>Her safe window opens {day} at {time}.</source>
            <translation>Her safe window opens {day} at {time}.</translation>
        </message>
        <message>
            <source>No safe window is known in the three days after.</source>
            <translation>No safe window is known in the three days after.</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
    </context>
    <context>
        <name>ActionForm</name>
        <message>
            <source>&amp;What is to be done?</source>
            <translation>&amp;What is to be done?</translation>
        </message>
        <message>
            <source>By w&amp;hom</source>
            <translation>By w&amp;hom</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Done</translation>
        </message>
        <message>
            <source>Action after a meeting</source>
            <translation>Action after a meeting</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Accompaniment changed</source>
            <translation>Accompaniment changed</translation>
        </message>
        <message>
            <source>Accompaniment planned</source>
            <translation>Accompaniment planned</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Backup made</translation>
        </message>
        <message>
            <source>Backup found damaged</source>
            <translation>Backup found damaged</translation>
        </message>
        <message>
            <source>Old backups could not be removed</source>
            <translation>Old backups could not be removed</translation>
        </message>
        <message>
            <source>Backup due, its folder not within reach</source>
            <translation>Backup due, its folder not within reach</translation>
        </message>
        <message>
            <source>Backup proved by restoring it</source>
            <translation>Backup proved by restoring it</translation>
        </message>
        <message>
            <source>Acute flag changed</source>
            <translation>Acute flag changed</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Case closed</translation>
        </message>
        <message>
            <source>Case looked into</source>
            <translation>Case looked into</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Case opened</translation>
        </message>
        <message>
            <source>Case opened again</source>
            <translation>Case opened again</translation>
        </message>
        <message>
            <source>Contact channel added</source>
            <translation>Contact channel added</translation>
        </message>
        <message>
            <source>Contact channel changed</source>
            <translation>Contact channel changed</translation>
        </message>
        <message>
            <source>Contact channel copied</source>
            <translation>Contact channel copied</translation>
        </message>
        <message>
            <source>Contact channel removed</source>
            <translation>Contact channel removed</translation>
        </message>
        <message>
            <source>Signed note added to</source>
            <translation>Signed note added to</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Note changed</translation>
        </message>
        <message>
            <source>Note signed</source>
            <translation>Note signed</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Note written</translation>
        </message>
        <message>
            <source>Court note saved as a file</source>
            <translation>Court note saved as a file</translation>
        </message>
        <message>
            <source>Court note printed</source>
            <translation>Court note printed</translation>
        </message>
        <message>
            <source>Court note stopped by the leak check</source>
            <translation>Court note stopped by the leak check</translation>
        </message>
        <message>
            <source>Legal matter changed</source>
            <translation>Legal matter changed</translation>
        </message>
        <message>
            <source>Legal matter ended</source>
            <translation>Legal matter ended</translation>
        </message>
        <message>
            <source>Legal matter reported</source>
            <translation>Legal matter reported</translation>
        </message>
        <message>
            <source>Step of a legal matter noted</source>
            <translation>Step of a legal matter noted</translation>
        </message>
        <message>
            <source>Paper looked at</source>
            <translation>Paper looked at</translation>
        </message>
        <message>
            <source>Practice store filled with made-up people</source>
            <translation>Practice store filled with made-up people</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Person added</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Person changed</translation>
        </message>
        <message>
            <source>Protected value added</source>
            <translation>Protected value added</translation>
        </message>
        <message>
            <source>Protected value removed</source>
            <translation>Protected value removed</translation>
        </message>
        <message>
            <source>Relationship status changed</source>
            <translation>Relationship status changed</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Settings changed</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Passphrase changed</translation>
        </message>
        <message>
            <source>Recovery key replaced</source>
            <translation>Recovery key replaced</translation>
        </message>
        <message>
            <source>Signal added</source>
            <translation>Signal added</translation>
        </message>
        <message>
            <source>Signal changed</source>
            <translation>Signal changed</translation>
        </message>
        <message>
            <source>Signal removed</source>
            <translation>Signal removed</translation>
        </message>
        <message>
            <source>Signal received</source>
            <translation>Signal received</translation>
        </message>
        <message>
            <source>Signal responded to</source>
            <translation>Signal responded to</translation>
        </message>
        <message>
            <source>Signal decided about</source>
            <translation>Signal decided about</translation>
        </message>
        <message>
            <source>Register of signals imported</source>
            <translation>Register of signals imported</translation>
        </message>
        <message>
            <source>Register of cases imported</source>
            <translation>Register of cases imported</translation>
        </message>
        <message>
            <source>Register of contacts imported</source>
            <translation>Register of contacts imported</translation>
        </message>
        <message>
            <source>Register of court dates imported</source>
            <translation>Register of court dates imported</translation>
        </message>
        <message>
            <source>Quick unlock turned off</source>
            <translation>Quick unlock turned off</translation>
        </message>
        <message>
            <source>Quick unlock turned on</source>
            <translation>Quick unlock turned on</translation>
        </message>
        <message>
            <source>Store locked</source>
            <translation>Store locked</translation>
        </message>
        <message>
            <source>Store unlocked</source>
            <translation>Store unlocked</translation>
        </message>
        <message>
            <source>Summary printed</source>
            <translation>Summary printed</translation>
        </message>
        <message>
            <source>Summary saved as a file</source>
            <translation>Summary saved as a file</translation>
        </message>
        <message>
            <source>The unit's own key set</source>
            <translation>The unit's own key set</translation>
        </message>
        <message>
            <source>Cases merged</source>
            <translation>Cases merged</translation>
        </message>
        <message>
            <source>Contact channel called</source>
            <translation>Contact channel called</translation>
        </message>
        <message>
            <source>What a child has seen: added</source>
            <translation>What a child has seen: added</translation>
        </message>
        <message>
            <source>What a child has seen: changed</source>
            <translation>What a child has seen: changed</translation>
        </message>
        <message>
            <source>What a child has seen: removed</source>
            <translation>What a child has seen: removed</translation>
        </message>
        <message>
            <source>Report of concern added</source>
            <translation>Report of concern added</translation>
        </message>
        <message>
            <source>Report of concern changed</source>
            <translation>Report of concern changed</translation>
        </message>
        <message>
            <source>Report of concern removed</source>
            <translation>Report of concern removed</translation>
        </message>
        <message>
            <source>Consent added</source>
            <translation>Consent added</translation>
        </message>
        <message>
            <source>Consent changed</source>
            <translation>Consent changed</translation>
        </message>
        <message>
            <source>Consent removed</source>
            <translation>Consent removed</translation>
        </message>
        <message>
            <source>Attempt noted</source>
            <translation>Attempt noted</translation>
        </message>
        <message>
            <source>Disclosure added</source>
            <translation>Disclosure added</translation>
        </message>
        <message>
            <source>Disclosure changed</source>
            <translation>Disclosure changed</translation>
        </message>
        <message>
            <source>Disclosure removed</source>
            <translation>Disclosure removed</translation>
        </message>
        <message>
            <source>Feedback to a sender added</source>
            <translation>Feedback to a sender added</translation>
        </message>
        <message>
            <source>Feedback to a sender changed</source>
            <translation>Feedback to a sender changed</translation>
        </message>
        <message>
            <source>Feedback to a sender removed</source>
            <translation>Feedback to a sender removed</translation>
        </message>
        <message>
            <source>Result of an instrument added</source>
            <translation>Result of an instrument added</translation>
        </message>
        <message>
            <source>Result of an instrument changed</source>
            <translation>Result of an instrument changed</translation>
        </message>
        <message>
            <source>Result of an instrument removed</source>
            <translation>Result of an instrument removed</translation>
        </message>
        <message>
            <source>Journal printed</source>
            <translation>Journal printed</translation>
        </message>
        <message>
            <source>Journal saved as a file</source>
            <translation>Journal saved as a file</translation>
        </message>
        <message>
            <source>Journal stopped by the leak check</source>
            <translation>Journal stopped by the leak check</translation>
        </message>
        <message>
            <source>Liaison meeting added</source>
            <translation>Liaison meeting added</translation>
        </message>
        <message>
            <source>Liaison meeting changed</source>
            <translation>Liaison meeting changed</translation>
        </message>
        <message>
            <source>Liaison meeting removed</source>
            <translation>Liaison meeting removed</translation>
        </message>
        <message>
            <source>Action after a meeting added</source>
            <translation>Action after a meeting added</translation>
        </message>
        <message>
            <source>Action after a meeting changed</source>
            <translation>Action after a meeting changed</translation>
        </message>
        <message>
            <source>Action done or not done</source>
            <translation>Action done or not done</translation>
        </message>
        <message>
            <source>Action after a meeting removed</source>
            <translation>Action after a meeting removed</translation>
        </message>
        <message>
            <source>Merge taken apart</source>
            <translation>Merge taken apart</translation>
        </message>
        <message>
            <source>Persons merged</source>
            <translation>Persons merged</translation>
        </message>
        <message>
            <source>Safety plan printed</source>
            <translation>Safety plan printed</translation>
        </message>
        <message>
            <source>Safety plan saved as a file</source>
            <translation>Safety plan saved as a file</translation>
        </message>
        <message>
            <source>Safety plan stopped by the leak check</source>
            <translation>Safety plan stopped by the leak check</translation>
        </message>
        <message>
            <source>Safety plan written</source>
            <translation>Safety plan written</translation>
        </message>
        <message>
            <source>Referral added</source>
            <translation>Referral added</translation>
        </message>
        <message>
            <source>Referral changed</source>
            <translation>Referral changed</translation>
        </message>
        <message>
            <source>Referral removed</source>
            <translation>Referral removed</translation>
        </message>
        <message>
            <source>Risk review added</source>
            <translation>Risk review added</translation>
        </message>
        <message>
            <source>Risk review changed</source>
            <translation>Risk review changed</translation>
        </message>
        <message>
            <source>Risk review removed</source>
            <translation>Risk review removed</translation>
        </message>
        <message>
            <source>Key for sealed notes made</source>
            <translation>Key for sealed notes made</translation>
        </message>
        <message>
            <source>Columns of a register forgotten</source>
            <translation>Columns of a register forgotten</translation>
        </message>
        <message>
            <source>Own word added</source>
            <translation>Own word added</translation>
        </message>
        <message>
            <source>Own word removed</source>
            <translation>Own word removed</translation>
        </message>
        <message>
            <source>Text snippet added</source>
            <translation>Text snippet added</translation>
        </message>
        <message>
            <source>Text snippet changed</source>
            <translation>Text snippet changed</translation>
        </message>
        <message>
            <source>Text snippet removed</source>
            <translation>Text snippet removed</translation>
        </message>
        <message>
            <source>Saved search added</source>
            <translation>Saved search added</translation>
        </message>
        <message>
            <source>Saved search changed</source>
            <translation>Saved search changed</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Saved search removed</translation>
        </message>
        <message>
            <source>Sender added</source>
            <translation>Sender added</translation>
        </message>
        <message>
            <source>Sender changed</source>
            <translation>Sender changed</translation>
        </message>
        <message>
            <source>Sender removed</source>
            <translation>Sender removed</translation>
        </message>
        <message>
            <source>Answer to a signal passed on</source>
            <translation>Answer to a signal passed on</translation>
        </message>
        <message>
            <source>Sealed signal opened</source>
            <translation>Sealed signal opened</translation>
        </message>
        <message>
            <source>Silence alarm rests</source>
            <translation>Silence alarm rests</translation>
        </message>
        <message>
            <source>Risk to staff added</source>
            <translation>Risk to staff added</translation>
        </message>
        <message>
            <source>Risk to staff changed</source>
            <translation>Risk to staff changed</translation>
        </message>
        <message>
            <source>Risk to staff removed</source>
            <translation>Risk to staff removed</translation>
        </message>
        <message>
            <source>Task added</source>
            <translation>Task added</translation>
        </message>
        <message>
            <source>Task changed</source>
            <translation>Task changed</translation>
        </message>
        <message>
            <source>Task done or not done</source>
            <translation>Task done or not done</translation>
        </message>
        <message>
            <source>Task removed</source>
            <translation>Task removed</translation>
        </message>
        <message>
            <source>Template added</source>
            <translation>Template added</translation>
        </message>
        <message>
            <source>Template changed</source>
            <translation>Template changed</translation>
        </message>
        <message>
            <source>Template removed</source>
            <translation>Template removed</translation>
        </message>
        <message>
            <source>Case erased for good</source>
            <translation>Case erased for good</translation>
        </message>
        <message>
            <source>Signals without a case erased for good</source>
            <translation>Signals without a case erased for good</translation>
        </message>
        <message>
            <source>People in no case erased for good</source>
            <translation>People in no case erased for good</translation>
        </message>
        <message>
            <source>Certificate of erasure printed</source>
            <translation>Certificate of erasure printed</translation>
        </message>
        <message>
            <source>Certificate of erasure saved as a file</source>
            <translation>Certificate of erasure saved as a file</translation>
        </message>
        <message>
            <source>Certificate of erasure stopped by the leak check</source>
            <translation>Certificate of erasure stopped by the leak check</translation>
        </message>
        <message>
            <source>List of what an extract leaves out printed</source>
            <translation>List of what an extract leaves out printed</translation>
        </message>
        <message>
            <source>List of what an extract leaves out saved as a file</source>
            <translation>List of what an extract leaves out saved as a file</translation>
        </message>
        <message>
            <source>List of what an extract leaves out stopped by the leak check</source>
            <translation>List of what an extract leaves out stopped by the leak check</translation>
        </message>
        <message>
            <source>Log looked through</source>
            <translation>Log looked through</translation>
        </message>
        <message>
            <source>Extract of the log printed</source>
            <translation>Extract of the log printed</translation>
        </message>
        <message>
            <source>Extract of the log saved as a file</source>
            <translation>Extract of the log saved as a file</translation>
        </message>
        <message>
            <source>Extract of the log stopped by the leak check</source>
            <translation>Extract of the log stopped by the leak check</translation>
        </message>
        <message>
            <source>Reason to keep a case longer added</source>
            <translation>Reason to keep a case longer added</translation>
        </message>
        <message>
            <source>Reason to keep a case longer changed</source>
            <translation>Reason to keep a case longer changed</translation>
        </message>
        <message>
            <source>Reason to keep a case longer removed</source>
            <translation>Reason to keep a case longer removed</translation>
        </message>
        <message>
            <source>Extract for a person printed</source>
            <translation>Extract for a person printed</translation>
        </message>
        <message>
            <source>Extract for a person saved as a file</source>
            <translation>Extract for a person saved as a file</translation>
        </message>
        <message>
            <source>Extract for a person stopped by the leak check</source>
            <translation>Extract for a person stopped by the leak check</translation>
        </message>
        <message>
            <source>Last change taken back</source>
            <translation>Last change taken back</translation>
        </message>
        <message>
            <source>Restraining order added</source>
            <translation>Restraining order added</translation>
        </message>
        <message>
            <source>Restraining order changed</source>
            <translation>Restraining order changed</translation>
        </message>
        <message>
            <source>Restraining order removed</source>
            <translation>Restraining order removed</translation>
        </message>
        <message>
            <source>Breach of an order added</source>
            <translation>Breach of an order added</translation>
        </message>
        <message>
            <source>Breach of an order changed</source>
            <translation>Breach of an order changed</translation>
        </message>
        <message>
            <source>Breach of an order removed</source>
            <translation>Breach of an order removed</translation>
        </message>
        <message>
            <source>Claim for money added</source>
            <translation>Claim for money added</translation>
        </message>
        <message>
            <source>Claim for money changed</source>
            <translation>Claim for money changed</translation>
        </message>
        <message>
            <source>Claim for money removed</source>
            <translation>Claim for money removed</translation>
        </message>
        <message>
            <source>Person of a legal matter added</source>
            <translation>Person of a legal matter added</translation>
        </message>
        <message>
            <source>Person of a legal matter changed</source>
            <translation>Person of a legal matter changed</translation>
        </message>
        <message>
            <source>Person of a legal matter removed</source>
            <translation>Person of a legal matter removed</translation>
        </message>
        <message>
            <source>Right asked about</source>
            <translation>Right asked about</translation>
        </message>
        <message>
            <source>Store mended</source>
            <translation>Store mended</translation>
        </message>
        <message>
            <source>The computer's clock was turned back</source>
            <translation>The computer's clock was turned back</translation>
        </message>
        <message>
            <source>The unit's checklist changed</source>
            <translation>The unit's checklist changed</translation>
        </message>
        <message>
            <source>Step of a legal matter corrected</source>
            <translation>Step of a legal matter corrected</translation>
        </message>
        <message>
            <source>Step of a legal matter taken away</source>
            <translation>Step of a legal matter taken away</translation>
        </message>
        <message>
            <source>Checklist printed</source>
            <translation>Checklist printed</translation>
        </message>
        <message>
            <source>Checklist saved as a file</source>
            <translation>Checklist saved as a file</translation>
        </message>
        <message>
            <source>Checklist stopped by the leak check</source>
            <translation>Checklist stopped by the leak check</translation>
        </message>
        <message>
            <source>Letter to counsel printed</source>
            <translation>Letter to counsel printed</translation>
        </message>
        <message>
            <source>Letter to counsel saved as a file</source>
            <translation>Letter to counsel saved as a file</translation>
        </message>
        <message>
            <source>Letter to counsel stopped by the leak check</source>
            <translation>Letter to counsel stopped by the leak check</translation>
        </message>
        <message>
            <source>Confirmation of attendance printed</source>
            <translation>Confirmation of attendance printed</translation>
        </message>
        <message>
            <source>Confirmation of attendance saved as a file</source>
            <translation>Confirmation of attendance saved as a file</translation>
        </message>
        <message>
            <source>Confirmation of attendance stopped by the leak check</source>
            <translation>Confirmation of attendance stopped by the leak check</translation>
        </message>
        <message>
            <source>Contact list printed</source>
            <translation>Contact list printed</translation>
        </message>
        <message>
            <source>Contact list saved as a file</source>
            <translation>Contact list saved as a file</translation>
        </message>
        <message>
            <source>Contact list stopped by the leak check</source>
            <translation>Contact list stopped by the leak check</translation>
        </message>
        <message>
            <source>Calendar file saved</source>
            <translation>Calendar file saved</translation>
        </message>
        <message>
            <source>Calendar file stopped by the leak check</source>
            <translation>Calendar file stopped by the leak check</translation>
        </message>
        <message>
            <source>Last days worked out for every legal matter</source>
            <translation>Last days worked out for every legal matter</translation>
        </message>
        <message>
            <source>Summary stopped by the leak check</source>
            <translation>Summary stopped by the leak check</translation>
        </message>
        <message>
            <source>Choices of a summary saved</source>
            <translation>Choices of a summary saved</translation>
        </message>
        <message>
            <source>Saved choices of a summary changed</source>
            <translation>Saved choices of a summary changed</translation>
        </message>
        <message>
            <source>Saved choices of a summary removed</source>
            <translation>Saved choices of a summary removed</translation>
        </message>
        <message>
            <source>Document added</source>
            <translation>Document added</translation>
        </message>
        <message>
            <source>What is said about a document changed</source>
            <translation>What is said about a document changed</translation>
        </message>
        <message>
            <source>Encrypted files that nothing needs taken away</source>
            <translation>Encrypted files that nothing needs taken away</translation>
        </message>
        <message>
            <source>Copy of a document begun</source>
            <translation>Copy of a document begun</translation>
        </message>
        <message>
            <source>Document looked at</source>
            <translation>Document looked at</translation>
        </message>
        <message>
            <source>Document removed from the case</source>
            <translation>Document removed from the case</translation>
        </message>
        <message>
            <source>Document saved as a readable copy</source>
            <translation>Document saved as a readable copy</translation>
        </message>
        <message>
            <source>Document stopped by the leak check</source>
            <translation>Document stopped by the leak check</translation>
        </message>
        <message>
            <source>Key card of a colleague taken in</source>
            <translation>Key card of a colleague taken in</translation>
        </message>
        <message>
            <source>Comparing a colleague's words begun</source>
            <translation>Comparing a colleague's words begun</translation>
        </message>
        <message>
            <source>A colleague's keys checked</source>
            <translation>A colleague's keys checked</translation>
        </message>
        <message>
            <source>Cases closed as handed over</source>
            <translation>Cases closed as handed over</translation>
        </message>
        <message>
            <source>Keys for handing over made</source>
            <translation>Keys for handing over made</translation>
        </message>
        <message>
            <source>Receipt for a handover made</source>
            <translation>Receipt for a handover made</translation>
        </message>
        <message>
            <source>Receipt for a handover taken in</source>
            <translation>Receipt for a handover taken in</translation>
        </message>
        <message>
            <source>Cases received from a colleague</source>
            <translation>Cases received from a colleague</translation>
        </message>
        <message>
            <source>Cases handed over to a colleague</source>
            <translation>Cases handed over to a colleague</translation>
        </message>
        <message>
            <source>Receipt for a handover saved as a file</source>
            <translation>Receipt for a handover saved as a file</translation>
        </message>
        <message>
            <source>Own key card saved as a file</source>
            <translation>Own key card saved as a file</translation>
        </message>
        <message>
            <source>Unfinished readable files taken away</source>
            <translation>Unfinished readable files taken away</translation>
        </message>
        <message>
            <source>Export of everything begun</source>
            <translation>Export of everything begun</translation>
        </message>
        <message>
            <source>Everything exported to a readable file</source>
            <translation>Everything exported to a readable file</translation>
        </message>
    </context>
    <context>
        <name>AttachmentExport</name>
        <message>
            <source>Export a document</source>
            <translation>Export a document</translation>
        </message>
        <message>
            <source>Choose &amp;where …</source>
            <translation>Choose &amp;where …</translation>
        </message>
        <message>
            <source>STOPPED: something protected stands in the document</source>
            <translation>STOPPED: something protected stands in the document</translation>
        </message>
        <message>
            <source>Let it out with a &amp;reason …</source>
            <translation>Let it out with a &amp;reason …</translation>
        </message>
        <message>
            <source>I have &amp;looked at it myself; nothing in it may harm her</source>
            <translation>I have &amp;looked at it myself; nothing in it may harm her</translation>
        </message>
        <message>
            <source>! The place where it was made can't be taken out of this kind of file. Give a picture of the screen or a paper copy instead where you can.</source>
            <translation>! The place where it was made can't be taken out of this kind of file. Give a picture of the screen or a paper copy instead where you can.</translation>
        </message>
        <message>
            <source>The position is taken out of the copy. The pixels stay the same.</source>
            <translation>The position is taken out of the copy. The pixels stay the same.</translation>
        </message>
        <message>
            <source>&amp;As it came, with the position</source>
            <translation>&amp;As it came, with the position</translation>
        </message>
        <message>
            <source>A court may need the original. Your reason is noted.</source>
            <translation>A court may need the original. Your reason is noted.</translation>
        </message>
        <message>
            <source>Wh&amp;y</source>
            <translation>Wh&amp;y</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Save the copy</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Writing the copy …</source>
            <translation>Writing the copy …</translation>
        </message>
        <message>
            <source>! The program reads texts, but no pictures, films and sounds: a house, a street sign, a face or a voice can tell where she is.</source>
            <translation>! The program reads texts, but no pictures, films and sounds: a house, a street sign, a face or a voice can tell where she is.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentPreview</name>
        <message>
            <source>It is larger than the {limit} MB that are shown.</source>
            <translation>It is larger than the {limit} MB that are shown.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Only the first {count} characters are shown.</source>
            <translation>Only the first {count} characters are shown.</translation>
        </message>
        <message>
            <source>What the file tells</source>
            <translation>What the file tells</translation>
        </message>
        <message>
            <source>! Position: {place}</source>
            <translation>! Position: {place}</translation>
        </message>
        <message>
            <source>! It holds a position.</source>
            <translation>! It holds a position.</translation>
        </message>
        <message>
            <source>No position was found in it.</source>
            <translation>No position was found in it.</translation>
        </message>
        <message>
            <source>Made: {when}</source>
            <translation>Made: {when}</translation>
        </message>
        <message>
            <source>With: {camera}</source>
            <translation>With: {camera}</translation>
        </message>
        <message>
            <source>The position is taken out of a copy that you export.</source>
            <translation>The position is taken out of a copy that you export.</translation>
        </message>
        <message>
            <source>The file as it came</source>
            <translation>The file as it came</translation>
        </message>
        <message>
            <source>Checksum (SHA-256): {digest}</source>
            <translation>Checksum (SHA-256): {digest}</translation>
        </message>
        <message>
            <source>This kind of file isn't shown here. Export a copy to see or hear it in another program: the copy is readable by anyone who gets hold of it.</source>
            <translation>This kind of file isn't shown here. Export a copy to see or hear it in another program: the copy is readable by anyone who gets hold of it.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>&amp;From whom</source>
            <translation>&amp;From whom</translation>
        </message>
        <message>
            <source>&amp;More exactly</source>
            <translation>&amp;More exactly</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Add documents</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>Each file is copied into the register, encrypted. The original stays where it is: delete it yourself when it is no longer needed there. On an SSD or a stick traces of a deleted file can remain.</source>
            <translation>Each file is copied into the register, encrypted. The original stays where it is: delete it yourself when it is no longer needed there. On an SSD or a stick traces of a deleted file can remain.</translation>
        </message>
        <message>
            <source>Edit what is said about it</source>
            <translation>Edit what is said about it</translation>
        </message>
        <message>
            <source>The content of a document can't be changed.</source>
            <translation>The content of a document can't be changed.</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>picture</translation>
        </message>
        <message>
            <source>film</source>
            <translation>film</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>sound</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>other file</source>
            <translation>other file</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>No document is added yet. Press “Add documents”, or drop files here: photographs, screenshots, certificates, films. They are kept encrypted and never changed.</source>
            <translation>No document is added yet. Press “Add documents”, or drop files here: photographs, screenshots, certificates, films. They are kept encrypted and never changed.</translation>
        </message>
        <message>
            <source>A document is only shown here, in this window. To use another program, export a copy.</source>
            <translation>A document is only shown here, in this window. To use another program, export a copy.</translation>
        </message>
        <message>
            <source>Encrypting …</source>
            <translation>Encrypting …</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>Making the copy …</source>
            <translation>Making the copy …</translation>
        </message>
        <message>
            <source>The document is removed from the case.</source>
            <translation>The document is removed from the case.</translation>
        </message>
        <message>
            <source>The copy is saved as {file}. It can be read by anyone who gets hold of it.</source>
            <translation>The copy is saved as {file}. It can be read by anyone who gets hold of it.</translation>
        </message>
        <message>
            <source>Added: {count}. The original stays where it was; delete it there yourself when it is not needed.</source>
            <translation>Added: {count}. The original stays where it was; delete it there yourself when it is not needed.</translation>
        </message>
        <message>
            <source>Add &amp;documents …</source>
            <translation>Add &amp;documents …</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <source>E&amp;xport …</source>
            <translation>E&amp;xport …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Edit …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>From whom</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kB</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <source>! position</source>
            <translation>! position</translation>
        </message>
        <message numerus="yes">
            <source>{added} of {n} documents were added.</source>
            <translation>
                <numerusform>{added} of {n} document was added.</numerusform>
                <numerusform>{added} of {n} documents were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backing up and proving …</source>
            <translation>Backing up and proving …</translation>
        </message>
        <message>
            <source>Restoring on trial …</source>
            <translation>Restoring on trial …</translation>
        </message>
        <message>
            <source>The backup {name} is written and proved whole.</source>
            <translation>The backup {name} is written and proved whole.</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as the store. One accident or one thief takes both: choose a USB stick or the network.</source>
            <translation>This folder lies on the same disk as the store. One accident or one thief takes both: choose a USB stick or the network.</translation>
        </message>
        <message numerus="yes">
            <source>The backup can be restored: {n} records, all as they were.</source>
            <translation>
                <numerusform>The backup can be restored: {n} record, as it was.</numerusform>
                <numerusform>The backup can be restored: {n} records, all as they were.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>! ACUTE</source>
            <translation>! ACUTE</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>How to reach her: no channel is known yet. Add one under Overview.</source>
            <translation>How to reach her: no channel is known yet. Add one under Overview.</translation>
        </message>
        <message>
            <source>How to reach her: a safe channel is open now.</source>
            <translation>How to reach her: a safe channel is open now.</translation>
        </message>
        <message>
            <source>How to reach her: NO channel is known to be safe at this minute.</source>
            <translation>How to reach her: NO channel is known to be safe at this minute.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>He answered</source>
            <translation>He answered</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Call back</translation>
        </message>
        <message>
            <source>! Risk to staff: {risks}</source>
            <translation>! Risk to staff: {risks}</translation>
        </message>
        <message>
            <source>The call did not reach her:</source>
            <translation>The call did not reach her:</translation>
        </message>
        <message>
            <source>Attempt: {result}</source>
            <translation>Attempt: {result}</translation>
        </message>
        <message>
            <source>Attempt noted: {result}.</source>
            <translation>Attempt noted: {result}.</translation>
        </message>
        <message>
            <source>! risk: {level}</source>
            <translation>! risk: {level}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>safe now</source>
            <translation>safe now</translation>
        </message>
        <message>
            <source>not at this hour</source>
            <translation>not at this hour</translation>
        </message>
        <message>
            <source>UNSAFE</source>
            <translation>UNSAFE</translation>
        </message>
        <message>
            <source>not known whether safe</source>
            <translation>not known whether safe</translation>
        </message>
        <message>
            <source>opens {when}</source>
            <translation>opens {when}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>until {time}</translation>
        </message>
        <message>
            <source>if somebody else answers, say “{words}”</source>
            <translation>if somebody else answers, say “{words}”</translation>
        </message>
        <message>
            <source>message allowed</source>
            <translation>message allowed</translation>
        </message>
        <message>
            <source>leave no message</source>
            <translation>leave no message</translation>
        </message>
        <message>
            <source>This channel is not safe at this minute. Copy it all the same?</source>
            <translation>This channel is not safe at this minute. Copy it all the same?</translation>
        </message>
        <message>
            <source>This channel is not safe at this minute. Call all the same?</source>
            <translation>This channel is not safe at this minute. Call all the same?</translation>
        </message>
    </context>
    <context>
        <name>BreachForm</name>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Order</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;What he did</source>
            <translation>&amp;What he did</translation>
        </message>
        <message>
            <source>&amp;Reported to the police</source>
            <translation>&amp;Reported to the police</translation>
        </message>
        <message>
            <source>&amp;Police reference (K-number)</source>
            <translation>&amp;Police reference (K-number)</translation>
        </message>
        <message>
            <source>Breach of an order</source>
            <translation>Breach of an order</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>has ended</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>Calendar file</source>
            <translation>Calendar file</translation>
        </message>
        <message>
            <source>&amp;Continue …</source>
            <translation>&amp;Continue …</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Title of every &amp;entry</source>
            <translation>Title of every &amp;entry</translation>
        </message>
        <message>
            <source>With a &amp;reminder</source>
            <translation>With a &amp;reminder</translation>
        </message>
        <message>
            <source>With the &amp;place</source>
            <translation>With the &amp;place</translation>
        </message>
        <message>
            <source>This will be in the file</source>
            <translation>This will be in the file</translation>
        </message>
        <message>
            <source>Fill in the days and a title to see it.</source>
            <translation>Fill in the days and a title to see it.</translation>
        </message>
        <message>
            <source>No accompaniment is planned in this period.</source>
            <translation>No accompaniment is planned in this period.</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
        <message>
            <source>with a reminder</source>
            <translation>with a reminder</translation>
        </message>
        <message>
            <source>The file holds the times you go along, each with the same title. It names no person, no case and no reason.</source>
            <translation>The file holds the times you go along, each with the same title. It names no person, no case and no reason.</translation>
        </message>
        <message>
            <source>! Others can read a phone's calendar. A place tells where she will be.</source>
            <translation>! Others can read a phone's calendar. A place tells where she will be.</translation>
        </message>
    </context>
    <context>
        <name>Call</name>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>If somebody else answers, say “{words}”.</source>
            <translation>If somebody else answers, say “{words}”.</translation>
        </message>
        <message>
            <source>A message may be left.</source>
            <translation>A message may be left.</translation>
        </message>
        <message>
            <source>Leave no message.</source>
            <translation>Leave no message.</translation>
        </message>
        <message>
            <source>&amp;She answered: write it down …</source>
            <translation>&amp;She answered: write it down …</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Attempt noted: {result}.</source>
            <translation>Attempt noted: {result}.</translation>
        </message>
    </context>
    <context>
        <name>CaseFile</name>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Legal process</source>
            <translation>Legal process</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>The man</source>
            <translation>The man</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Consent and referrals</source>
            <translation>Consent and referrals</translation>
        </message>
        <message>
            <source>← All cases</source>
            <translation>← All cases</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>Ways to reach her and everything marked as protected.</source>
            <translation>Ways to reach her and everything marked as protected.</translation>
        </message>
        <message>
            <source>Risk reviews: they stay in the store.</source>
            <translation>Risk reviews: they stay in the store.</translation>
        </message>
        <message>
            <source>Drafts: only signed notes are printed.</source>
            <translation>Drafts: only signed notes are printed.</translation>
        </message>
        <message>
            <source>Her name and the case code, so that nobody can tell whose paper it is.</source>
            <translation>Her name and the case code, so that nobody can tell whose paper it is.</translation>
        </message>
        <message>
            <source>Her name, number and every way to reach her: a paper can be lost or end up in a file he reads.</source>
            <translation>Her name, number and every way to reach her: a paper can be lost or end up in a file he reads.</translation>
        </message>
        <message>
            <source>Address, municipality, workplace, school, shelter, vehicle, new name: protected.</source>
            <translation>Address, municipality, workplace, school, shelter, vehicle, new name: protected.</translation>
        </message>
        <message>
            <source>The children's names and numbers: protected.</source>
            <translation>The children's names and numbers: protected.</translation>
        </message>
        <message>
            <source>The offences and what she has said about what happened: it may become evidence.</source>
            <translation>The offences and what she has said about what happened: it may become evidence.</translation>
        </message>
        <message>
            <source>Risk reviews, journal notes, what happened and how she was: they stay in the store.</source>
            <translation>Risk reviews, journal notes, what happened and how she was: they stay in the store.</translation>
        </message>
        <message>
            <source>Names of counsel and prosecutor: the roles are enough on the day.</source>
            <translation>Names of counsel and prosecutor: the roles are enough on the day.</translation>
        </message>
        <message>
            <source>Court, room, case number, roles and needs: nobody can tell what the time is for.</source>
            <translation>Court, room, case number, roles and needs: nobody can tell what the time is for.</translation>
        </message>
        <message>
            <source>The list itself tells that it is about a court. It is only for you.</source>
            <translation>The list itself tells that it is about a court. It is only for you.</translation>
        </message>
        <message>
            <source>The plan for tonight: where she is then stays in the store.</source>
            <translation>The plan for tonight: where she is then stays in the store.</translation>
        </message>
        <message>
            <source>The printed note: it is written about her, not to her.</source>
            <translation>The printed note: it is written about her, not to her.</translation>
        </message>
        <message>
            <source>His defence counsel: that contact goes through her counsel.</source>
            <translation>His defence counsel: that contact goes through her counsel.</translation>
        </message>
        <message>
            <source>Your unit and what you work with: the paper goes to an employer.</source>
            <translation>Your unit and what you work with: the paper goes to an employer.</translation>
        </message>
        <message>
            <source>The case code.</source>
            <translation>The case code.</translation>
        </message>
        <message>
            <source>Her name is written by hand, when the paper is handed over.</source>
            <translation>Her name is written by hand, when the paper is handed over.</translation>
        </message>
        <message>
            <source>Names, numbers and addresses of everybody else, and who told.</source>
            <translation>Names, numbers and addresses of everybody else, and who told.</translation>
        </message>
        <message>
            <source>Everything about her and the children: also whether there is anything. He gets only what he himself agreed to.</source>
            <translation>Everything about her and the children: also whether there is anything. He gets only what he himself agreed to.</translation>
        </message>
        <message>
            <source>The list of what was left out: it would tell him of her. Print it for the unit's own file.</source>
            <translation>The list of what was left out: it would tell him of her. Print it for the unit's own file.</translation>
        </message>
        <message>
            <source>Read the whole extract before it leaves: free words can tell of somebody without a name.</source>
            <translation>Read the whole extract before it leaves: free words can tell of somebody without a name.</translation>
        </message>
        <message>
            <source>Everything about anybody: it is erased, and the certificate never knew it.</source>
            <translation>Everything about anybody: it is erased, and the certificate never knew it.</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Acute</source>
            <translation>Acute</translation>
        </message>
        <message>
            <source>! acute</source>
            <translation>! acute</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Relationship status</source>
            <translation>Relationship status</translation>
        </message>
        <message>
            <source>Last heard from</source>
            <translation>Last heard from</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Open the &amp;journal</source>
            <translation>Open the &amp;journal</translation>
        </message>
        <message>
            <source>Open &amp;support</source>
            <translation>Open &amp;support</translation>
        </message>
        <message>
            <source>Open the &amp;legal process</source>
            <translation>Open the &amp;legal process</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>No case matches. A case begins with a signal (Ctrl+N) or with “New case”.</source>
            <translation>No case matches. A case begins with a signal (Ctrl+N) or with “New case”.</translation>
        </message>
        <message>
            <source>Name, code or words</source>
            <translation>Name, code or words</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>Sho&amp;w</translation>
        </message>
        <message>
            <source>S&amp;tatus</source>
            <translation>S&amp;tatus</translation>
        </message>
        <message>
            <source>&amp;Import a register …</source>
            <translation>&amp;Import a register …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>New &amp;case …</source>
            <translation>New &amp;case …</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of erasure</source>
            <translation>Certificate of erasure</translation>
        </message>
        <message>
            <source>Everything that the register held under this code was erased for good: the records, the words of them in the search index, the files, and how they looked before. The database was written anew afterwards. What the log keeps are numbers without names.</source>
            <translation>Everything that the register held under this code was erased for good: the records, the words of them in the search index, the files, and how they looked before. The database was written anew afterwards. What the log keeps are numbers without names.</translation>
        </message>
        <message>
            <source>Papers, and copies that were handed over or moved elsewhere, are not in the register and not in this certificate.</source>
            <translation>Papers, and copies that were handed over or moved elsewhere, are not in the register and not in this certificate.</translation>
        </message>
        <message>
            <source>No folder of backups could be looked into. Backups made before this day may hold what was erased.</source>
            <translation>No folder of backups could be looked into. Backups made before this day may hold what was erased.</translation>
        </message>
        <message>
            <source>No backup in the unit's folder holds what was erased.</source>
            <translation>No backup in the unit's folder holds what was erased.</translation>
        </message>
        <message>
            <source>These encrypted backups were made while it was there. By the unit's rule they are kept at the longest until the day beside them, as long as a backup is made every month; a backup that is restored before brings it back, and it must be erased again.</source>
            <translation>These encrypted backups were made while it was there. By the unit's rule they are kept at the longest until the day beside them, as long as a backup is made every month; a backup that is restored before brings it back, and it must be erased again.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Erased on</source>
            <translation>Erased on</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>What was erased</translation>
        </message>
        <message>
            <source>Not in the register</source>
            <translation>Not in the register</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Kept until, at the latest</source>
            <translation>Kept until, at the latest</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>A way to reach her</source>
            <translation>A way to reach her</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>&amp;Number or address</translation>
        </message>
        <message>
            <source>S&amp;afe?</source>
            <translation>S&amp;afe?</translation>
        </message>
        <message>
            <source>&amp;Except on</source>
            <translation>&amp;Except on</translation>
        </message>
        <message>
            <source>2026-12-20–2027-01-06, 3/5 …</source>
            <translation>2026-12-20–2027-01-06, 3/5 …</translation>
        </message>
        <message>
            <source>N&amp;ot after</source>
            <translation>N&amp;ot after</translation>
        </message>
        <message>
            <source>&amp;If somebody else answers, say</source>
            <translation>&amp;If somebody else answers, say</translation>
        </message>
        <message>
            <source>A &amp;message may be left</source>
            <translation>A &amp;message may be left</translation>
        </message>
        <message>
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <source>Safe on {day}</source>
            <translation>Safe on {day}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Safe hours</source>
            <translation>Safe hours</translation>
        </message>
        <message>
            <source>And safe again on {day}</source>
            <translation>And safe again on {day}</translation>
        </message>
        <message>
            <source>{day} again</source>
            <translation>{day} again</translation>
        </message>
        <message>
            <source>a window that ends after it begins ({day})</source>
            <translation>a window that ends after it begins ({day})</translation>
        </message>
        <message>
            <source>number or address</source>
            <translation>number or address</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protected</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>&amp;Whose</translation>
        </message>
        <message>
            <source>the woman</source>
            <translation>the woman</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>W&amp;hat</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Value</translation>
        </message>
        <message>
            <source>value</source>
            <translation>value</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>New row</source>
            <translation>New row</translation>
        </message>
        <message>
            <source>New row in {list}</source>
            <translation>New row in {list}</translation>
        </message>
        <message>
            <source>Add a row to {list}</source>
            <translation>Add a row to {list}</translation>
        </message>
        <message>
            <source>Remove the marked row from {list}</source>
            <translation>Remove the marked row from {list}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>CheckedPreview</name>
        <message>
            <source>page {number}</source>
            <translation>page {number}</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>in the text</translation>
        </message>
        <message>
            <source>in the file's name</source>
            <translation>in the file's name</translation>
        </message>
        <message>
            <source>in the file's properties</source>
            <translation>in the file's properties</translation>
        </message>
        <message>
            <source>in what is read aloud</source>
            <translation>in what is read aloud</translation>
        </message>
        <message>
            <source>in a hidden part</source>
            <translation>in a hidden part</translation>
        </message>
        <message>
            <source>STOPPED: something protected stands in the paper</source>
            <translation>STOPPED: something protected stands in the paper</translation>
        </message>
        <message>
            <source>Left out of the paper</source>
            <translation>Left out of the paper</translation>
        </message>
        <message>
            <source>&amp;Mask what is protected</source>
            <translation>&amp;Mask what is protected</translation>
        </message>
        <message>
            <source>Let it out with a &amp;reason …</source>
            <translation>Let it out with a &amp;reason …</translation>
        </message>
        <message>
            <source>What you chose may be seen. Its kind and your reason are noted.</source>
            <translation>What you chose may be seen. Its kind and your reason are noted.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>let out: {what}</source>
            <translation>let out: {what}</translation>
        </message>
        <message>
            <source>It belongs to an assumed identity: no reason lets it out.</source>
            <translation>It belongs to an assumed identity: no reason lets it out.</translation>
        </message>
        <message>
            <source>Masked. The paper holds nothing protected now. Read it once more.</source>
            <translation>Masked. The paper holds nothing protected now. Read it once more.</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Save the paper</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Saved as {file}.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistSettings</name>
        <message>
            <source>Checklists for going along</source>
            <translation>Checklists for going along</translation>
        </message>
        <message>
            <source>&amp;Going along to</source>
            <translation>&amp;Going along to</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;When</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Save this &amp;list</source>
            <translation>Save this &amp;list</translation>
        </message>
        <message>
            <source>Restore the program's list</source>
            <translation>Restore the program's list</translation>
        </message>
        <message>
            <source>Accompaniments that are planned already keep their lists.</source>
            <translation>Accompaniments that are planned already keep their lists.</translation>
        </message>
        <message>
            <source>The list is saved.</source>
            <translation>The list is saved.</translation>
        </message>
    </context>
    <context>
        <name>Checklists</name>
        <message>
            <source>What does she want from the day, and from me?</source>
            <translation>What does she want from the day, and from me?</translation>
        </message>
        <message>
            <source>Where and when we meet; the way in and the way out</source>
            <translation>Where and when we meet; the way in and the way out</translation>
        </message>
        <message>
            <source>He may be nearby: what do we do then?</source>
            <translation>He may be nearby: what do we do then?</translation>
        </message>
        <message>
            <source>Who else may be there, and who must not</source>
            <translation>Who else may be there, and who must not</translation>
        </message>
        <message>
            <source>Phone off, location sharing off</source>
            <translation>Phone off, location sharing off</translation>
        </message>
        <message>
            <source>Medicine, food, documents</source>
            <translation>Medicine, food, documents</translation>
        </message>
        <message>
            <source>Who looks after the children</source>
            <translation>Who looks after the children</translation>
        </message>
        <message>
            <source>What I may do and may not do</source>
            <translation>What I may do and may not do</translation>
        </message>
        <message>
            <source>Plan for tonight</source>
            <translation>Plan for tonight</translation>
        </message>
        <message>
            <source>How the day goes, who sits where</source>
            <translation>How the day goes, who sits where</translation>
        </message>
        <message>
            <source>Waiting apart agreed with the court</source>
            <translation>Waiting apart agreed with the court</translation>
        </message>
        <message>
            <source>Ask about counsel and interpreter before the interview</source>
            <translation>Ask about counsel and interpreter before the interview</translation>
        </message>
        <message>
            <source>Times, who was there</source>
            <translation>Times, who was there</translation>
        </message>
        <message>
            <source>Breaks when she needs them</source>
            <translation>Breaks when she needs them</translation>
        </message>
        <message>
            <source>Threats or attempts to contact her: tell the guards</source>
            <translation>Threats or attempts to contact her: tell the guards</translation>
        </message>
        <message>
            <source>How she was</source>
            <translation>How she was</translation>
        </message>
        <message>
            <source>How she is now</source>
            <translation>How she is now</translation>
        </message>
        <message>
            <source>What was decided, and the next dates</source>
            <translation>What was decided, and the next dates</translation>
        </message>
        <message>
            <source>Safety in the coming days</source>
            <translation>Safety in the coming days</translation>
        </message>
        <message>
            <source>Her questions for counsel</source>
            <translation>Her questions for counsel</translation>
        </message>
        <message>
            <source>Follow-up call within three days, in a safe window</source>
            <translation>Follow-up call within three days, in a safe window</translation>
        </message>
        <message>
            <source>Plan for the day of judgment</source>
            <translation>Plan for the day of judgment</translation>
        </message>
        <message>
            <source>Damages and criminal injuries compensation</source>
            <translation>Damages and criminal injuries compensation</translation>
        </message>
    </context>
    <context>
        <name>ChildForm</name>
        <message>
            <source>&amp;Child</source>
            <translation>&amp;Child</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Noticed</translation>
        </message>
        <message>
            <source>How it met the violence</source>
            <translation>How it met the violence</translation>
        </message>
        <message>
            <source>&amp;Lives</source>
            <translation>&amp;Lives</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;In words</translation>
        </message>
        <message>
            <source>What a child has seen</source>
            <translation>What a child has seen</translation>
        </message>
    </context>
    <context>
        <name>Children</name>
        <message>
            <source>No child is noted in this case. Add each child as a person first.</source>
            <translation>No child is noted in this case. Add each child as a person first.</translation>
        </message>
        <message>
            <source>What the children have seen</source>
            <translation>What the children have seen</translation>
        </message>
        <message>
            <source>&amp;Notice …</source>
            <translation>&amp;Notice …</translation>
        </message>
        <message>
            <source>Nothing is noted of what the children have seen or heard.</source>
            <translation>Nothing is noted of what the children have seen or heard.</translation>
        </message>
        <message>
            <source>Reports of concern</source>
            <translation>Reports of concern</translation>
        </message>
        <message>
            <source>&amp;Report of concern …</source>
            <translation>&amp;Report of concern …</translation>
        </message>
        <message>
            <source>No report of concern is made.</source>
            <translation>No report of concern is made.</translation>
        </message>
        <message>
            <source>Their own support</source>
            <translation>Their own support</translation>
        </message>
        <message>
            <source>Refer to &amp;support …</source>
            <translation>Refer to &amp;support …</translation>
        </message>
        <message>
            <source>No support of their own yet.</source>
            <translation>No support of their own yet.</translation>
        </message>
        <message>
            <source>Add a &amp;child …</source>
            <translation>Add a &amp;child …</translation>
        </message>
        <message>
            <source>lives {with_whom}</source>
            <translation>lives {with_whom}</translation>
        </message>
        <message>
            <source>! NOT SENT (working days: {days})</source>
            <translation>! NOT SENT (working days: {days})</translation>
        </message>
        <message>
            <source>sent {day} (working days: {days})</source>
            <translation>sent {day} (working days: {days})</translation>
        </message>
        <message>
            <source>receipt {day}</source>
            <translation>receipt {day}</translation>
        </message>
    </context>
    <context>
        <name>ClaimForm</name>
        <message>
            <source>her own</source>
            <translation>her own</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;What</translation>
        </message>
        <message>
            <source>W&amp;hose</source>
            <translation>W&amp;hose</translation>
        </message>
        <message>
            <source>&amp;Legal matter</source>
            <translation>&amp;Legal matter</translation>
        </message>
        <message>
            <source>&amp;Claimed</source>
            <translation>&amp;Claimed</translation>
        </message>
        <message>
            <source>Amount claimed, &amp;kr</source>
            <translation>Amount claimed, &amp;kr</translation>
        </message>
        <message>
            <source>&amp;Decided</source>
            <translation>&amp;Decided</translation>
        </message>
        <message>
            <source>Amount &amp;granted, kr (0: refused)</source>
            <translation>Amount &amp;granted, kr (0: refused)</translation>
        </message>
        <message>
            <source>&amp;Paid</source>
            <translation>&amp;Paid</translation>
        </message>
        <message>
            <source>A&amp;mount paid, kr</source>
            <translation>A&amp;mount paid, kr</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Reference</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Damages or compensation</source>
            <translation>Damages or compensation</translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>she herself</source>
            <translation>she herself</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relative</translation>
        </message>
        <message>
            <source>neighbour</source>
            <translation>neighbour</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>friend</translation>
        </message>
        <message>
            <source>police</source>
            <translation>police</translation>
        </message>
        <message>
            <source>health care</source>
            <translation>health care</translation>
        </message>
        <message>
            <source>child or maternal health centre</source>
            <translation>child or maternal health centre</translation>
        </message>
        <message>
            <source>dental care</source>
            <translation>dental care</translation>
        </message>
        <message>
            <source>preschool</source>
            <translation>preschool</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>children's unit</source>
            <translation>children's unit</translation>
        </message>
        <message>
            <source>adults' unit</source>
            <translation>adults' unit</translation>
        </message>
        <message>
            <source>financial aid</source>
            <translation>financial aid</translation>
        </message>
        <message>
            <source>elderly care</source>
            <translation>elderly care</translation>
        </message>
        <message>
            <source>disability support</source>
            <translation>disability support</translation>
        </message>
        <message>
            <source>Social Insurance Agency</source>
            <translation>Social Insurance Agency</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employer</translation>
        </message>
        <message>
            <source>women's shelter organisation</source>
            <translation>women's shelter organisation</translation>
        </message>
        <message>
            <source>men's clinic</source>
            <translation>men's clinic</translation>
        </message>
        <message>
            <source>prison and probation service</source>
            <translation>prison and probation service</translation>
        </message>
        <message>
            <source>congregation</source>
            <translation>congregation</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>own observation</source>
            <translation>own observation</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>physical</source>
            <translation>physical</translation>
        </message>
        <message>
            <source>psychological</source>
            <translation>psychological</translation>
        </message>
        <message>
            <source>sexual</source>
            <translation>sexual</translation>
        </message>
        <message>
            <source>economic</source>
            <translation>economic</translation>
        </message>
        <message>
            <source>material</source>
            <translation>material</translation>
        </message>
        <message>
            <source>digital</source>
            <translation>digital</translation>
        </message>
        <message>
            <source>latent</source>
            <translation>latent</translation>
        </message>
        <message>
            <source>neglect</source>
            <translation>neglect</translation>
        </message>
        <message>
            <source>control/isolation</source>
            <translation>control/isolation</translation>
        </message>
        <message>
            <source>violence after separation</source>
            <translation>violence after separation</translation>
        </message>
        <message>
            <source>honour-related</source>
            <translation>honour-related</translation>
        </message>
        <message>
            <source>violence to animals</source>
            <translation>violence to animals</translation>
        </message>
        <message>
            <source>stalking</source>
            <translation>stalking</translation>
        </message>
        <message>
            <source>strangulation</source>
            <translation>strangulation</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>husband</translation>
        </message>
        <message>
            <source>cohabiting partner</source>
            <translation>cohabiting partner</translation>
        </message>
        <message>
            <source>boyfriend</source>
            <translation>boyfriend</translation>
        </message>
        <message>
            <source>partner living apart</source>
            <translation>partner living apart</translation>
        </message>
        <message>
            <source>former husband/cohabiting partner/boyfriend</source>
            <translation>former husband/cohabiting partner/boyfriend</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>sibling</source>
            <translation>sibling</translation>
        </message>
        <message>
            <source>other relative</source>
            <translation>other relative</translation>
        </message>
        <message>
            <source>call today</source>
            <translation>call today</translation>
        </message>
        <message>
            <source>pass on</source>
            <translation>pass on</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>wait</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>linked to a case</source>
            <translation>linked to a case</translation>
        </message>
        <message>
            <source>new case</source>
            <translation>new case</translation>
        </message>
        <message>
            <source>passed on</source>
            <translation>passed on</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>no action</translation>
        </message>
        <message>
            <source>no protected identity</source>
            <translation>no protected identity</translation>
        </message>
        <message>
            <source>confidentiality marking</source>
            <translation>confidentiality marking</translation>
        </message>
        <message>
            <source>protected population registration</source>
            <translation>protected population registration</translation>
        </message>
        <message>
            <source>assumed identity</source>
            <translation>assumed identity</translation>
        </message>
        <message>
            <source>personal number</source>
            <translation>personal number</translation>
        </message>
        <message>
            <source>coordination number</source>
            <translation>coordination number</translation>
        </message>
        <message>
            <source>has no number</source>
            <translation>has no number</translation>
        </message>
        <message>
            <source>number unknown</source>
            <translation>number unknown</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>woman</translation>
        </message>
        <message>
            <source>perpetrator</source>
            <translation>perpetrator</translation>
        </message>
        <message>
            <source>close person</source>
            <translation>close person</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>professional</translation>
        </message>
        <message>
            <source>informant</source>
            <translation>informant</translation>
        </message>
        <message>
            <source>mobile phone</source>
            <translation>mobile phone</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>work phone</source>
            <translation>work phone</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
        <message>
            <source>through somebody else</source>
            <translation>through somebody else</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>safe</translation>
        </message>
        <message>
            <source>unsafe</source>
            <translation>unsafe</translation>
        </message>
        <message>
            <source>unknown whether safe</source>
            <translation>unknown whether safe</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>shelter</source>
            <translation>shelter</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>vehicle</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>new name</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>something else</translation>
        </message>
        <message>
            <source>the support is ended</source>
            <translation>the support is ended</translation>
        </message>
        <message>
            <source>she declined</source>
            <translation>she declined</translation>
        </message>
        <message>
            <source>she moved</source>
            <translation>she moved</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>handed over</translation>
        </message>
        <message>
            <source>no contact</source>
            <translation>no contact</translation>
        </message>
        <message>
            <source>belongs to another case</source>
            <translation>belongs to another case</translation>
        </message>
        <message>
            <source>she died</source>
            <translation>she died</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visit</translation>
        </message>
        <message>
            <source>home visit</source>
            <translation>home visit</translation>
        </message>
        <message>
            <source>video call</source>
            <translation>video call</translation>
        </message>
        <message>
            <source>accompaniment</source>
            <translation>accompaniment</translation>
        </message>
        <message>
            <source>contact about her</source>
            <translation>contact about her</translation>
        </message>
        <message>
            <source>attempt</source>
            <translation>attempt</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>support</source>
            <translation>support</translation>
        </message>
        <message>
            <source>not with her</source>
            <translation>not with her</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>lives with him</source>
            <translation>lives with him</translation>
        </message>
        <message>
            <source>planning to leave</source>
            <translation>planning to leave</translation>
        </message>
        <message>
            <source>separated with contact</source>
            <translation>separated with contact</translation>
        </message>
        <message>
            <source>separated</source>
            <translation>separated</translation>
        </message>
        <message>
            <source>back with him</source>
            <translation>back with him</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>support worker</source>
            <translation>support worker</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>reported</translation>
        </message>
        <message>
            <source>investigation opened</source>
            <translation>investigation opened</translation>
        </message>
        <message>
            <source>investigation not opened</source>
            <translation>investigation not opened</translation>
        </message>
        <message>
            <source>discontinued</source>
            <translation>discontinued</translation>
        </message>
        <message>
            <source>prosecution</source>
            <translation>prosecution</translation>
        </message>
        <message>
            <source>summary punishment order</source>
            <translation>summary punishment order</translation>
        </message>
        <message>
            <source>main hearing scheduled</source>
            <translation>main hearing scheduled</translation>
        </message>
        <message>
            <source>main hearing held</source>
            <translation>main hearing held</translation>
        </message>
        <message>
            <source>main hearing cancelled, new day</source>
            <translation>main hearing cancelled, new day</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>judgment</translation>
        </message>
        <message>
            <source>appealed</source>
            <translation>appealed</translation>
        </message>
        <message>
            <source>leave to appeal</source>
            <translation>leave to appeal</translation>
        </message>
        <message>
            <source>hearing in the court of appeal</source>
            <translation>hearing in the court of appeal</translation>
        </message>
        <message>
            <source>judgment of the court of appeal</source>
            <translation>judgment of the court of appeal</translation>
        </message>
        <message>
            <source>legally final</source>
            <translation>legally final</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>reopened</translation>
        </message>
        <message>
            <source>judgment: convicted</source>
            <translation>judgment: convicted</translation>
        </message>
        <message>
            <source>judgment: acquitted</source>
            <translation>judgment: acquitted</translation>
        </message>
        <message>
            <source>prosecution waived</source>
            <translation>prosecution waived</translation>
        </message>
        <message>
            <source>discontinued: the act cannot be proved</source>
            <translation>discontinued: the act cannot be proved</translation>
        </message>
        <message>
            <source>discontinued: no offence</source>
            <translation>discontinued: no offence</translation>
        </message>
        <message>
            <source>discontinued: injured party does not take part</source>
            <translation>discontinued: injured party does not take part</translation>
        </message>
        <message>
            <source>discontinued: no leads</source>
            <translation>discontinued: no leads</translation>
        </message>
        <message>
            <source>discontinued: other ground</source>
            <translation>discontinued: other ground</translation>
        </message>
        <message>
            <source>time-barred</source>
            <translation>time-barred</translation>
        </message>
        <message>
            <source>transferred</source>
            <translation>transferred</translation>
        </message>
        <message>
            <source>assault</source>
            <translation>assault</translation>
        </message>
        <message>
            <source>gross assault</source>
            <translation>gross assault</translation>
        </message>
        <message>
            <source>gross violation of a woman's integrity</source>
            <translation>gross violation of a woman's integrity</translation>
        </message>
        <message>
            <source>unlawful threat</source>
            <translation>unlawful threat</translation>
        </message>
        <message>
            <source>unlawful coercion</source>
            <translation>unlawful coercion</translation>
        </message>
        <message>
            <source>unlawful persecution</source>
            <translation>unlawful persecution</translation>
        </message>
        <message>
            <source>rape</source>
            <translation>rape</translation>
        </message>
        <message>
            <source>molestation</source>
            <translation>molestation</translation>
        </message>
        <message>
            <source>damage to property</source>
            <translation>damage to property</translation>
        </message>
        <message>
            <source>breach of restraining order</source>
            <translation>breach of restraining order</translation>
        </message>
        <message>
            <source>violation of a child's peace</source>
            <translation>violation of a child's peace</translation>
        </message>
        <message>
            <source>other offence</source>
            <translation>other offence</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>interview</translation>
        </message>
        <message>
            <source>meeting with counsel</source>
            <translation>meeting with counsel</translation>
        </message>
        <message>
            <source>main hearing</source>
            <translation>main hearing</translation>
        </message>
        <message>
            <source>talk about the judgment</source>
            <translation>talk about the judgment</translation>
        </message>
        <message>
            <source>separate waiting room</source>
            <translation>separate waiting room</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>screen</translation>
        </message>
        <message>
            <source>he sits with his back to her</source>
            <translation>he sits with his back to her</translation>
        </message>
        <message>
            <source>video</source>
            <translation>video</translation>
        </message>
        <message>
            <source>he listens in from another room</source>
            <translation>he listens in from another room</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>she no longer takes part: fear</source>
            <translation>she no longer takes part: fear</translation>
        </message>
        <message>
            <source>she no longer takes part: pressure from him or others</source>
            <translation>she no longer takes part: pressure from him or others</translation>
        </message>
        <message>
            <source>she no longer takes part: dependent on him</source>
            <translation>she no longer takes part: dependent on him</translation>
        </message>
        <message>
            <source>she no longer takes part: they live together again</source>
            <translation>she no longer takes part: they live together again</translation>
        </message>
        <message>
            <source>she no longer takes part: her strength was not enough</source>
            <translation>she no longer takes part: her strength was not enough</translation>
        </message>
        <message>
            <source>she no longer takes part: something else</source>
            <translation>she no longer takes part: something else</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>travel</translation>
        </message>
        <message>
            <source>child care</source>
            <translation>child care</translation>
        </message>
        <message>
            <source>another way in</source>
            <translation>another way in</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>he answered</source>
            <translation>he answered</translation>
        </message>
        <message>
            <source>call back later</source>
            <translation>call back later</translation>
        </message>
        <message>
            <source>low</source>
            <translation>low</translation>
        </message>
        <message>
            <source>raised</source>
            <translation>raised</translation>
        </message>
        <message>
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <source>acute</source>
            <translation>acute</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>police investigator</source>
            <translation>police investigator</translation>
        </message>
        <message>
            <source>prosecutor</source>
            <translation>prosecutor</translation>
        </message>
        <message>
            <source>injured party's counsel</source>
            <translation>injured party's counsel</translation>
        </message>
        <message>
            <source>child's special representative</source>
            <translation>child's special representative</translation>
        </message>
        <message>
            <source>court</source>
            <translation>court</translation>
        </message>
        <message>
            <source>his defence counsel</source>
            <translation>his defence counsel</translation>
        </message>
        <message>
            <source>witness support</source>
            <translation>witness support</translation>
        </message>
        <message>
            <source>victim support</source>
            <translation>victim support</translation>
        </message>
        <message>
            <source>somebody went along with her</source>
            <translation>somebody went along with her</translation>
        </message>
        <message>
            <source>counsel was asked for</source>
            <translation>counsel was asked for</translation>
        </message>
        <message>
            <source>the process was explained</source>
            <translation>the process was explained</translation>
        </message>
        <message>
            <source>safety was planned for each step</source>
            <translation>safety was planned for each step</translation>
        </message>
        <message>
            <source>a restraining order was applied for</source>
            <translation>a restraining order was applied for</translation>
        </message>
        <message>
            <source>she need not meet him at the court</source>
            <translation>she need not meet him at the court</translation>
        </message>
        <message>
            <source>an interpreter was arranged</source>
            <translation>an interpreter was arranged</translation>
        </message>
        <message>
            <source>help with somewhere to live</source>
            <translation>help with somewhere to live</translation>
        </message>
        <message>
            <source>help with money</source>
            <translation>help with money</translation>
        </message>
        <message>
            <source>help to get care or treatment</source>
            <translation>help to get care or treatment</translation>
        </message>
        <message>
            <source>the court was visited beforehand</source>
            <translation>the court was visited beforehand</translation>
        </message>
        <message>
            <source>restraining order</source>
            <translation>restraining order</translation>
        </message>
        <message>
            <source>restraining order for a shared home</source>
            <translation>restraining order for a shared home</translation>
        </message>
        <message>
            <source>extended restraining order</source>
            <translation>extended restraining order</translation>
        </message>
        <message>
            <source>specially extended restraining order</source>
            <translation>specially extended restraining order</translation>
        </message>
        <message>
            <source>applied for</source>
            <translation>applied for</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>granted</translation>
        </message>
        <message>
            <source>not granted</source>
            <translation>not granted</translation>
        </message>
        <message>
            <source>nobody has asked yet</source>
            <translation>nobody has asked yet</translation>
        </message>
        <message>
            <source>lifted</source>
            <translation>lifted</translation>
        </message>
        <message>
            <source>child care was arranged</source>
            <translation>child care was arranged</translation>
        </message>
        <message>
            <source>damages</source>
            <translation>damages</translation>
        </message>
        <message>
            <source>criminal injuries compensation</source>
            <translation>criminal injuries compensation</translation>
        </message>
        <message>
            <source>insurance</source>
            <translation>insurance</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>asked, no answer yet</source>
            <translation>asked, no answer yet</translation>
        </message>
        <message>
            <source>yes, arranged</source>
            <translation>yes, arranged</translation>
        </message>
        <message>
            <source>she does not want it</source>
            <translation>she does not want it</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>does not apply</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>during</source>
            <translation>during</translation>
        </message>
        <message>
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <source>the support worker herself</source>
            <translation>the support worker herself</translation>
        </message>
        <message>
            <source>the woman</source>
            <translation>the woman</translation>
        </message>
        <message>
            <source>colleague in the unit</source>
            <translation>colleague in the unit</translation>
        </message>
        <message>
            <source>board and management</source>
            <translation>board and management</translation>
        </message>
        <message>
            <source>saved as a file</source>
            <translation>saved as a file</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>she is not afraid</source>
            <translation>she is not afraid</translation>
        </message>
        <message>
            <source>she is worried</source>
            <translation>she is worried</translation>
        </message>
        <message>
            <source>she is afraid</source>
            <translation>she is afraid</translation>
        </message>
        <message>
            <source>she fears for her life</source>
            <translation>she fears for her life</translation>
        </message>
        <message>
            <source>he can get hold of a firearm</source>
            <translation>he can get hold of a firearm</translation>
        </message>
        <message>
            <source>he has threatened or hurt her with a weapon</source>
            <translation>he has threatened or hurt her with a weapon</translation>
        </message>
        <message>
            <source>he has said that he will kill her</source>
            <translation>he has said that he will kill her</translation>
        </message>
        <message>
            <source>he has strangled her or stopped her breath</source>
            <translation>he has strangled her or stopped her breath</translation>
        </message>
        <message>
            <source>the violence comes more often or is worse</source>
            <translation>the violence comes more often or is worse</translation>
        </message>
        <message>
            <source>he controls what she does and whom she meets</source>
            <translation>he controls what she does and whom she meets</translation>
        </message>
        <message>
            <source>he is violently jealous</source>
            <translation>he is violently jealous</translation>
        </message>
        <message>
            <source>she has left or is about to leave</source>
            <translation>she has left or is about to leave</translation>
        </message>
        <message>
            <source>she has left for somebody else, or he thinks so</source>
            <translation>she has left for somebody else, or he thinks so</translation>
        </message>
        <message>
            <source>a child in the home is hers and not his</source>
            <translation>a child in the home is hers and not his</translation>
        </message>
        <message>
            <source>he follows her or spies on her</source>
            <translation>he follows her or spies on her</translation>
        </message>
        <message>
            <source>he forces her to sex</source>
            <translation>he forces her to sex</translation>
        </message>
        <message>
            <source>he has hurt her while she was pregnant</source>
            <translation>he has hurt her while she was pregnant</translation>
        </message>
        <message>
            <source>he threatens to take his own life</source>
            <translation>he threatens to take his own life</translation>
        </message>
        <message>
            <source>he has lost his work or has none</source>
            <translation>he has lost his work or has none</translation>
        </message>
        <message>
            <source>he drinks too much or takes drugs</source>
            <translation>he drinks too much or takes drugs</translation>
        </message>
        <message>
            <source>he is violent to children</source>
            <translation>he is violent to children</translation>
        </message>
        <message>
            <source>he hurts animals</source>
            <translation>he hurts animals</translation>
        </message>
        <message>
            <source>he breaks orders from court or prosecutor</source>
            <translation>he breaks orders from court or prosecutor</translation>
        </message>
        <message>
            <source>she believes that he may kill her</source>
            <translation>she believes that he may kill her</translation>
        </message>
        <message>
            <source>FREDA</source>
            <translation>FREDA</translation>
        </message>
        <message>
            <source>SARA:SV</source>
            <translation>SARA:SV</translation>
        </message>
        <message>
            <source>PATRIARK</source>
            <translation>PATRIARK</translation>
        </message>
        <message>
            <source>Danger Assessment (DA, DA-R)</source>
            <translation>Danger Assessment (DA, DA-R)</translation>
        </message>
        <message>
            <source>iRiSk</source>
            <translation>iRiSk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>has seen it</source>
            <translation>has seen it</translation>
        </message>
        <message>
            <source>has heard it</source>
            <translation>has heard it</translation>
        </message>
        <message>
            <source>has seen the traces after it</source>
            <translation>has seen the traces after it</translation>
        </message>
        <message>
            <source>is drawn in or must carry messages</source>
            <translation>is drawn in or must carry messages</translation>
        </message>
        <message>
            <source>has been hurt</source>
            <translation>has been hurt</translation>
        </message>
        <message>
            <source>has been threatened</source>
            <translation>has been threatened</translation>
        </message>
        <message>
            <source>has had to flee</source>
            <translation>has had to flee</translation>
        </message>
        <message>
            <source>with both</source>
            <translation>with both</translation>
        </message>
        <message>
            <source>with her</source>
            <translation>with her</translation>
        </message>
        <message>
            <source>with him</source>
            <translation>with him</translation>
        </message>
        <message>
            <source>with each in turns</source>
            <translation>with each in turns</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>placed</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>elsewhere</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>no answer yet</translation>
        </message>
        <message>
            <source>no inquiry opened</source>
            <translation>no inquiry opened</translation>
        </message>
        <message>
            <source>inquiry opened</source>
            <translation>inquiry opened</translation>
        </message>
        <message>
            <source>support given</source>
            <translation>support given</translation>
        </message>
        <message>
            <source>inquiry closed without support</source>
            <translation>inquiry closed without support</translation>
        </message>
        <message>
            <source>may carry a weapon</source>
            <translation>may carry a weapon</translation>
        </message>
        <message>
            <source>has threatened staff</source>
            <translation>has threatened staff</translation>
        </message>
        <message>
            <source>has been violent to staff</source>
            <translation>has been violent to staff</translation>
        </message>
        <message>
            <source>follows or photographs staff</source>
            <translation>follows or photographs staff</translation>
        </message>
        <message>
            <source>drugs or drink</source>
            <translation>drugs or drink</translation>
        </message>
        <message>
            <source>dangerous dog</source>
            <translation>dangerous dog</translation>
        </message>
        <message>
            <source>knows somebody here</source>
            <translation>knows somebody here</translation>
        </message>
        <message>
            <source>support for children</source>
            <translation>support for children</translation>
        </message>
        <message>
            <source>counselling or therapy</source>
            <translation>counselling or therapy</translation>
        </message>
        <message>
            <source>housing</source>
            <translation>housing</translation>
        </message>
        <message>
            <source>legal advice</source>
            <translation>legal advice</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>in a queue</source>
            <translation>in a queue</translation>
        </message>
        <message>
            <source>refused by them</source>
            <translation>refused by them</translation>
        </message>
        <message>
            <source>declined by the person</source>
            <translation>declined by the person</translation>
        </message>
        <message>
            <source>signals</source>
            <translation>signals</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
        <message>
            <source>court dates</source>
            <translation>court dates</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>case</source>
            <translation>case</translation>
        </message>
        <message>
            <source>from herself</source>
            <translation>from herself</translation>
        </message>
        <message>
            <source>made by me</source>
            <translation>made by me</translation>
        </message>
        <message>
            <source>from the police</source>
            <translation>from the police</translation>
        </message>
        <message>
            <source>from health care</source>
            <translation>from health care</translation>
        </message>
        <message>
            <source>from her counsel</source>
            <translation>from her counsel</translation>
        </message>
        <message>
            <source>from another authority</source>
            <translation>from another authority</translation>
        </message>
        <message>
            <source>from somebody else</source>
            <translation>from somebody else</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>kept for research (day of birth)</source>
            <translation>kept for research (day of birth)</translation>
        </message>
        <message>
            <source>concerns a child's placement</source>
            <translation>concerns a child's placement</translation>
        </message>
        <message>
            <source>a legal matter is not ended</source>
            <translation>a legal matter is not ended</translation>
        </message>
        <message>
            <source>a complaint or review is not ended</source>
            <translation>a complaint or review is not ended</translation>
        </message>
        <message>
            <source>somebody has asked to see it</source>
            <translation>somebody has asked to see it</translation>
        </message>
        <message>
            <source>to be handed to the archive first</source>
            <translation>to be handed to the archive first</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Columns</translation>
        </message>
        <message>
            <source>The &amp;usual columns</source>
            <translation>The &amp;usual columns</translation>
        </message>
    </context>
    <context>
        <name>ConcernForm</name>
        <message>
            <source>&amp;Child</source>
            <translation>&amp;Child</translation>
        </message>
        <message>
            <source>&amp;Noticed</source>
            <translation>&amp;Noticed</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Sent</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Receipt came</source>
            <translation>&amp;Receipt came</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Outcome</translation>
        </message>
        <message>
            <source>O&amp;utcome came</source>
            <translation>O&amp;utcome came</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>A concern for a child is to be reported at once (Social Services Act 2025:400, ch. 19 s. 1).</source>
            <translation>A concern for a child is to be reported at once (Social Services Act 2025:400, ch. 19 s. 1).</translation>
        </message>
        <message>
            <source>Report of concern</source>
            <translation>Report of concern</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>&amp;What may be told</source>
            <translation>&amp;What may be told</translation>
        </message>
        <message>
            <source>&amp;To whom</source>
            <translation>&amp;To whom</translation>
        </message>
        <message>
            <source>&amp;Given</source>
            <translation>&amp;Given</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <source>Wit&amp;hdrawn</source>
            <translation>Wit&amp;hdrawn</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>&amp;Save as draft</source>
            <translation>&amp;Save as draft</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Template</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;When</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;How</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Outcome</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Minutes</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>not noted</translation>
        </message>
        <message>
            <source>Who &amp;took part</source>
            <translation>Who &amp;took part</translation>
        </message>
        <message>
            <source>What was &amp;said and done</source>
            <translation>What was &amp;said and done</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Next step</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>S&amp;ign</source>
            <translation>S&amp;ign</translation>
        </message>
        <message>
            <source>what was said and done</source>
            <translation>what was said and done</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
        <message>
            <source>Add to a signed note</source>
            <translation>Add to a signed note</translation>
        </message>
        <message>
            <source>The note stays as it was signed; what you add stands under it with your name and the day.</source>
            <translation>The note stays as it was signed; what you add stands under it with your name and the day.</translation>
        </message>
        <message>
            <source>&amp;Addition</source>
            <translation>&amp;Addition</translation>
        </message>
        <message>
            <source>This &amp;corrects the note</source>
            <translation>This &amp;corrects the note</translation>
        </message>
        <message>
            <source>addition</source>
            <translation>addition</translation>
        </message>
    </context>
    <context>
        <name>CourtNote</name>
        <message>
            <source>Accompaniment</source>
            <translation>Accompaniment</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>Your day</translation>
        </message>
        <message>
            <source>Booked time</source>
            <translation>Booked time</translation>
        </message>
        <message>
            <source>empty box</source>
            <translation>empty box</translation>
        </message>
        <message>
            <source>Support worker</source>
            <translation>Support worker</translation>
        </message>
        <message>
            <source>sits with her, gives calm, sees to breaks and to the way in and out</source>
            <translation>sits with her, gives calm, sees to breaks and to the way in and out</translation>
        </message>
        <message>
            <source>Injured party's counsel</source>
            <translation>Injured party's counsel</translation>
        </message>
        <message>
            <source>answers all questions of law and about what she says</source>
            <translation>answers all questions of law and about what she says</translation>
        </message>
        <message>
            <source>Prosecutor</source>
            <translation>Prosecutor</translation>
        </message>
        <message>
            <source>leads the case for the prosecution</source>
            <translation>leads the case for the prosecution</translation>
        </message>
        <message>
            <source>Your support worker</source>
            <translation>Your support worker</translation>
        </message>
        <message>
            <source>We have asked for this</source>
            <translation>We have asked for this</translation>
        </message>
        <message>
            <source>that you wait in a room of your own</source>
            <translation>that you wait in a room of your own</translation>
        </message>
        <message>
            <source>a screen between you and him</source>
            <translation>a screen between you and him</translation>
        </message>
        <message>
            <source>that he sits with his back to you</source>
            <translation>that he sits with his back to you</translation>
        </message>
        <message>
            <source>that you are heard by video</source>
            <translation>that you are heard by video</translation>
        </message>
        <message>
            <source>that he listens from another room</source>
            <translation>that he listens from another room</translation>
        </message>
        <message>
            <source>an interpreter</source>
            <translation>an interpreter</translation>
        </message>
        <message>
            <source>help with the journey</source>
            <translation>help with the journey</translation>
        </message>
        <message>
            <source>somebody to look after the children</source>
            <translation>somebody to look after the children</translation>
        </message>
        <message>
            <source>another way in</source>
            <translation>another way in</translation>
        </message>
        <message>
            <source>sits with you, asks for breaks, goes with you in and out</source>
            <translation>sits with you, asks for breaks, goes with you in and out</translation>
        </message>
        <message>
            <source>Your counsel</source>
            <translation>Your counsel</translation>
        </message>
        <message>
            <source>is on your side; ask everything about the law and about what you will say</source>
            <translation>is on your side; ask everything about the law and about what you will say</translation>
        </message>
        <message>
            <source>tells the court what he is accused of, and asks you questions</source>
            <translation>tells the court what he is accused of, and asks you questions</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Judge</translation>
        </message>
        <message>
            <source>I support and accompany. I do not speak for her, do not advise on what she should say, and do not talk with her about what happened before she has been heard.</source>
            <translation>I support and accompany. I do not speak for her, do not advise on what she should say, and do not talk with her about what happened before she has been heard.</translation>
        </message>
        <message>
            <source>If he comes near: stand between, go to the guards or the reception, do not answer him. In danger call 112. Write down the time and what was said.</source>
            <translation>If he comes near: stand between, go to the guards or the reception, do not answer him. In danger call 112. Write down the time and what was said.</translation>
        </message>
        <message>
            <source>You may ask for a break, for water, for a question again.</source>
            <translation>You may ask for a break, for water, for a question again.</translation>
        </message>
        <message>
            <source>You may say that you do not remember or do not know.</source>
            <translation>You may say that you do not remember or do not know.</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identity card</translation>
        </message>
        <message>
            <source>Something to eat and drink</source>
            <translation>Something to eat and drink</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicine</translation>
        </message>
        <message>
            <source>Phone charger</source>
            <translation>Phone charger</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Good to know: {emergency} emergency, {health} health advice.</source>
            <translation>Good to know: {emergency} emergency, {health} health advice.</translation>
        </message>
        <message>
            <source>Plan if he is there</source>
            <translation>Plan if he is there</translation>
        </message>
        <message>
            <source>Take along</source>
            <translation>Take along</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Who is there</translation>
        </message>
        <message>
            <source>Meets you</source>
            <translation>Meets you</translation>
        </message>
        <message>
            <source>leads the hearing; you may ask for a break</source>
            <translation>leads the hearing; you may ask for a break</translation>
        </message>
        <message>
            <source>His defence counsel</source>
            <translation>His defence counsel</translation>
        </message>
        <message>
            <source>speaks for him and may ask you questions; your counsel is at your side</source>
            <translation>speaks for him and may ask you questions; your counsel is at your side</translation>
        </message>
        <message>
            <source>He</source>
            <translation>He</translation>
        </message>
        <message>
            <source>is most often in the room. Say beforehand if you want to be heard without him there (he then listens from another room).</source>
            <translation>is most often in the room. Say beforehand if you want to be heard without him there (he then listens from another room).</translation>
        </message>
        <message>
            <source>You need not look at him. If he speaks to you, you do not have to answer.</source>
            <translation>You need not look at him. If he speaks to you, you do not have to answer.</translation>
        </message>
        <message>
            <source>You may</source>
            <translation>You may</translation>
        </message>
        <message>
            <source>My questions</source>
            <translation>My questions</translation>
        </message>
        <message>
            <source>Met by</source>
            <translation>Met by</translation>
        </message>
        <message>
            <source>about {hours} h</source>
            <translation>about {hours} h</translation>
        </message>
        <message>
            <source>Practical needs</source>
            <translation>Practical needs</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>During</source>
            <translation>During</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>My part</source>
            <translation>My part</translation>
        </message>
        <message>
            <source>If he approaches</source>
            <translation>If he approaches</translation>
        </message>
        <message>
            <source>Notes from the day</source>
            <translation>Notes from the day</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Court case number</source>
            <translation>Court case number</translation>
        </message>
        <message>
            <source>We meet</source>
            <translation>We meet</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>Case code</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>today, yesterday, 3/5, w 12 …</source>
            <translation>today, yesterday, 3/5, w 12 …</translation>
        </message>
        <message>
            <source>This is not a day: {text}</source>
            <translation>This is not a day: {text}</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Contacts for the day</source>
            <translation>Contacts for the day</translation>
        </message>
        <message>
            <source>Nobody is noted on the matter yet.</source>
            <translation>Nobody is noted on the matter yet.</translation>
        </message>
        <message>
            <source>Meets her</source>
            <translation>Meets her</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <source>Police, not urgent</source>
            <translation>Police, not urgent</translation>
        </message>
        <message>
            <source>Kvinnofridslinjen, day and night</source>
            <translation>Kvinnofridslinjen, day and night</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Where from</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
    </context>
    <context>
        <name>DayPapers</name>
        <message>
            <source>Court note: the worker's copy</source>
            <translation>Court note: the worker's copy</translation>
        </message>
        <message>
            <source>Court note: her copy</source>
            <translation>Court note: her copy</translation>
        </message>
        <message>
            <source>Neutral copy: says nothing of a court</source>
            <translation>Neutral copy: says nothing of a court</translation>
        </message>
        <message>
            <source>Checklist for the pocket</source>
            <translation>Checklist for the pocket</translation>
        </message>
        <message>
            <source>Letter to her counsel</source>
            <translation>Letter to her counsel</translation>
        </message>
        <message>
            <source>Confirmation of attendance</source>
            <translation>Confirmation of attendance</translation>
        </message>
        <message>
            <source>Contact list for the day</source>
            <translation>Contact list for the day</translation>
        </message>
        <message>
            <source>Papers for the day</source>
            <translation>Papers for the day</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Save as &amp;Word …</source>
            <translation>Save as &amp;Word …</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>Last day to apply for criminal injuries compensation</source>
            <translation>Last day to apply for criminal injuries compensation</translation>
        </message>
        <message>
            <source>Last day to appeal to the court of appeal</source>
            <translation>Last day to appeal to the court of appeal</translation>
        </message>
        <message>
            <source>Last day to appeal to the Supreme Court</source>
            <translation>Last day to appeal to the Supreme Court</translation>
        </message>
        <message>
            <source>Apply for criminal injuries compensation well before: three years from the report, but the time runs from the crime</source>
            <translation>Apply for criminal injuries compensation well before: three years from the report, but the time runs from the crime</translation>
        </message>
        <message>
            <source>A child can apply for criminal injuries compensation until this day</source>
            <translation>A child can apply for criminal injuries compensation until this day</translation>
        </message>
        <message>
            <source>The restraining order's last day: does she want a new one?</source>
            <translation>The restraining order's last day: does she want a new one?</translation>
        </message>
    </context>
    <context>
        <name>DelayClock</name>
        <message>
            <source>attempt</source>
            <translation>attempt</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>support</source>
            <translation>support</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} d</translation>
        </message>
        <message>
            <source>{days}, late (target {target})</source>
            <translation>{days}, late (target {target})</translation>
        </message>
        <message>
            <source>waits {days}</source>
            <translation>waits {days}</translation>
        </message>
        <message>
            <source>! waits {days} (target {target})</source>
            <translation>! waits {days} (target {target})</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
        <message>
            <source>Since then something else was saved in: {fields}.</source>
            <translation>Since then something else was saved in: {fields}.</translation>
        </message>
        <message>
            <source>Cancel once more to leave this form without keeping what stands in it.</source>
            <translation>Cancel once more to leave this form without keeping what stands in it.</translation>
        </message>
    </context>
    <context>
        <name>DisclosureForm</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;What was given</source>
            <translation>&amp;What was given</translation>
        </message>
        <message>
            <source>&amp;To whom</source>
            <translation>&amp;To whom</translation>
        </message>
        <message>
            <source>&amp;Legal ground</source>
            <translation>&amp;Legal ground</translation>
        </message>
        <message>
            <source>&amp;Consent</source>
            <translation>&amp;Consent</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Disclosure</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>Every page of the database is whole.</source>
            <translation>Every page of the database is whole.</translation>
        </message>
        <message>
            <source>The log does not hold together at entry {seq}: something was changed outside the program, or the file is damaged. Restore a verified backup beside this store, and compare.</source>
            <translation>The log does not hold together at entry {seq}: something was changed outside the program, or the file is damaged. Restore a verified backup beside this store, and compare.</translation>
        </message>
        <message>
            <source>The search index says what the records say.</source>
            <translation>The search index says what the records say.</translation>
        </message>
        <message>
            <source>There is no recovery key. Make one under Settings and keep the sheet in a safe place.</source>
            <translation>There is no recovery key. Make one under Settings and keep the sheet in a safe place.</translation>
        </message>
        <message>
            <source>The key slots are damaged: the store may not open the next time. Let the program put back the previous ones, or take keyslots.json from the newest backup.</source>
            <translation>The key slots are damaged: the store may not open the next time. Let the program put back the previous ones, or take keyslots.json from the newest backup.</translation>
        </message>
        <message>
            <source>The key slots are damaged or missing, and there are no previous ones. Take keyslots.json from the newest backup.</source>
            <translation>The key slots are damaged or missing, and there are no previous ones. Take keyslots.json from the newest backup.</translation>
        </message>
        <message>
            <source>Trying a passphrase takes this computer {seconds} s; it should take half a second. Make a new store key slot by changing the passphrase.</source>
            <translation>Trying a passphrase takes this computer {seconds} s; it should take half a second. Make a new store key slot by changing the passphrase.</translation>
        </message>
        <message>
            <source>The store was never backed up. Do it now.</source>
            <translation>The store was never backed up. Do it now.</translation>
        </message>
        <message>
            <source>The backup {name} holds a log that this store does not have. Either the store was restored, or somebody put an older copy in its place: compare before you go on.</source>
            <translation>The backup {name} holds a log that this store does not have. Either the store was restored, or somebody put an older copy in its place: compare before you go on.</translation>
        </message>
        <message>
            <source>No backup was ever proved by restoring it. Prove one.</source>
            <translation>No backup was ever proved by restoring it. Prove one.</translation>
        </message>
        <message>
            <source>There is room on the disk: {free} MB free.</source>
            <translation>There is room on the disk: {free} MB free.</translation>
        </message>
        <message>
            <source>There are only {free} MB free on the disk. Free some room before it is full.</source>
            <translation>There are only {free} MB free on the disk. Free some room before it is full.</translation>
        </message>
        <message>
            <source>Only the owner may read folder and files.</source>
            <translation>Only the owner may read folder and files.</translation>
        </message>
        <message>
            <source>The folder lies on this computer and is not copied by a sync service.</source>
            <translation>The folder lies on this computer and is not copied by a sync service.</translation>
        </message>
        <message>
            <source>The folder is copied to other computers by a sync service. Move the store to one that stays here.</source>
            <translation>The folder is copied to other computers by a sync service. Move the store to one that stays here.</translation>
        </message>
        <message>
            <source>The folder lies on a network drive. Move the store to this computer, and back up to the network.</source>
            <translation>The folder lies on a network drive. Move the store to this computer, and back up to the network.</translation>
        </message>
        <message>
            <source>Nothing is left behind by work that was broken off.</source>
            <translation>Nothing is left behind by work that was broken off.</translation>
        </message>
        <message>
            <source>The clock goes forward.</source>
            <translation>The clock goes forward.</translation>
        </message>
        <message>
            <source>The newest log entry lies in the future: the computer's clock was turned back. Set it right.</source>
            <translation>The newest log entry lies in the future: the computer's clock was turned back. Set it right.</translation>
        </message>
        <message>
            <source>How many times the clock was turned back: {count}. Entries keep their order by number.</source>
            <translation>How many times the clock was turned back: {count}. Entries keep their order by number.</translation>
        </message>
        <message>
            <source>{file}: {size} bytes.</source>
            <translation>{file}: {size} bytes.</translation>
        </message>
        <message>
            <source>{file} is missing. Restore a verified backup into a new folder.</source>
            <translation>{file} is missing. Restore a verified backup into a new folder.</translation>
        </message>
        <message>
            <source>{file} is cut off: {size} bytes are no whole pages. Restore a verified backup into a new folder.</source>
            <translation>{file} is cut off: {size} bytes are no whole pages. Restore a verified backup into a new folder.</translation>
        </message>
        <message>
            <source>The program was not closed properly: a write-ahead log lies beside the database. It is taken in when opened.</source>
            <translation>The program was not closed properly: a write-ahead log lies beside the database. It is taken in when opened.</translation>
        </message>
        <message>
            <source>The store is open in another program.</source>
            <translation>The store is open in another program.</translation>
        </message>
        <message numerus="yes">
            <source>The database is damaged in {n} places. Change nothing here: restore a verified backup beside this store, and ask for help with what was written since.</source>
            <translation>
                <numerusform>The database is damaged in {n} place. Change nothing here: restore a verified backup beside this store, and ask for help with what was written since.</numerusform>
                <numerusform>The database is damaged in {n} places. Change nothing here: restore a verified backup beside this store, and ask for help with what was written since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log holds together ({n} entries).</source>
            <translation>
                <numerusform>The log holds together ({n} entry).</numerusform>
                <numerusform>The log holds together ({n} entries).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The search index differs from {n} records. Nothing is lost; let the program make it anew.</source>
            <translation>
                <numerusform>The search index differs from {n} record. Nothing is lost; let the program make it anew.</numerusform>
                <numerusform>The search index differs from {n} records. Nothing is lost; let the program make it anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {n} key slots are whole.</source>
            <translation>
                <numerusform>The only key slot is whole.</numerusform>
                <numerusform>All {n} key slots are whole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {n} documents are there and whole.</source>
            <translation>
                <numerusform>The only document is there and whole.</numerusform>
                <numerusform>All {n} documents are there and whole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} documents are missing or damaged; all others are whole. Restore a verified backup beside this store and take them from there.</source>
            <translation>
                <numerusform>{n} document is missing or damaged; all others are whole. Restore a verified backup beside this store and take it from there.</numerusform>
                <numerusform>{n} documents are missing or damaged; all others are whole. Restore a verified backup beside this store and take them from there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last backup is {n} days old. Make a new one.</source>
            <translation>
                <numerusform>The last backup is {n} day old. Make a new one.</numerusform>
                <numerusform>The last backup is {n} days old. Make a new one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last backup is {n} days old.</source>
            <translation>
                <numerusform>The last backup is {n} day old.</numerusform>
                <numerusform>The last backup is {n} days old.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last time a backup was proved by restoring it is {n} days ago.</source>
            <translation>
                <numerusform>The last time a backup was proved by restoring it is {n} day ago.</numerusform>
                <numerusform>The last time a backup was proved by restoring it is {n} days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files may be read by others on this computer. Let the program take that away.</source>
            <translation>
                <numerusform>{n} file may be read by others on this computer. Let the program take that away.</numerusform>
                <numerusform>{n} files may be read by others on this computer. Let the program take that away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files are left behind by work that was broken off. Let the program clear them away.</source>
            <translation>
                <numerusform>{n} file is left behind by work that was broken off. Let the program clear it away.</numerusform>
                <numerusform>{n} files are left behind by work that was broken off. Let the program clear them away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Entitlements</name>
        <message>
            <source>the police or the prosecutor</source>
            <translation>the police or the prosecutor</translation>
        </message>
        <message>
            <source>her counsel</source>
            <translation>her counsel</translation>
        </message>
        <message>
            <source>the court</source>
            <translation>the court</translation>
        </message>
        <message>
            <source>Does she want a counsel of her own, paid by the state?</source>
            <translation>Does she want a counsel of her own, paid by the state?</translation>
        </message>
        <message>
            <source>Does the child need a special representative?</source>
            <translation>Does the child need a special representative?</translation>
        </message>
        <message>
            <source>Does she want somebody beside her at interview and trial?</source>
            <translation>Does she want somebody beside her at interview and trial?</translation>
        </message>
        <message>
            <source>Can she have the same interviewer each time, in a room made for it?</source>
            <translation>Can she have the same interviewer each time, in a room made for it?</translation>
        </message>
        <message>
            <source>Does she want to apply for a restraining order?</source>
            <translation>Does she want to apply for a restraining order?</translation>
        </message>
        <message>
            <source>Does she need an interpreter, one she can trust?</source>
            <translation>Does she need an interpreter, one she can trust?</translation>
        </message>
        <message>
            <source>Does she want a higher prosecutor to look at the decision again?</source>
            <translation>Does she want a higher prosecutor to look at the decision again?</translation>
        </message>
        <message>
            <source>Does she want to wait apart from him, and come in another way?</source>
            <translation>Does she want to wait apart from him, and come in another way?</translation>
        </message>
        <message>
            <source>Does she want to be heard without him in the room?</source>
            <translation>Does she want to be heard without him in the room?</translation>
        </message>
        <message>
            <source>Does she want to be heard by video?</source>
            <translation>Does she want to be heard by video?</translation>
        </message>
        <message>
            <source>Does she want closed doors?</source>
            <translation>Does she want closed doors?</translation>
        </message>
        <message>
            <source>Has she asked for money for travel and lost pay when she is heard?</source>
            <translation>Has she asked for money for travel and lost pay when she is heard?</translation>
        </message>
        <message>
            <source>Will the prosecutor or her counsel claim damages for her?</source>
            <translation>Will the prosecutor or her counsel claim damages for her?</translation>
        </message>
        <message>
            <source>Has she applied for criminal injuries compensation?</source>
            <translation>Has she applied for criminal injuries compensation?</translation>
        </message>
        <message>
            <source>her counsel or the Crime Victim Authority</source>
            <translation>her counsel or the Crime Victim Authority</translation>
        </message>
        <message>
            <source>Does she want to be told when he is let out?</source>
            <translation>Does she want to be told when he is let out?</translation>
        </message>
        <message>
            <source>the police, the prosecutor or the prison</source>
            <translation>the police, the prosecutor or the prison</translation>
        </message>
    </context>
    <context>
        <name>EraseForm</name>
        <message>
            <source>Erase the case {code} for good</source>
            <translation>Erase the case {code} for good</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>&amp;Erase for good</translation>
        </message>
        <message>
            <source>! This can't be undone. Nobody can bring it back, only a backup that is restored.</source>
            <translation>! This can't be undone. Nobody can bring it back, only a backup that is restored.</translation>
        </message>
        <message>
            <source>Its time is not over until {day}. What social services have written must be kept until then, but for these reasons:</source>
            <translation>Its time is not over until {day}. What social services have written must be kept until then, but for these reasons:</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>&amp;Type the case's code to confirm</source>
            <translation>&amp;Type the case's code to confirm</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>What goes</translation>
        </message>
        <message>
            <source>Also: its words in the search index, half-written forms, files, and what undo kept. The log stays; it holds no names.</source>
            <translation>Also: its words in the search index, half-written forms, files, and what undo kept. The log stays; it holds no names.</translation>
        </message>
        <message>
            <source>Backups that still hold it</source>
            <translation>Backups that still hold it</translation>
        </message>
        <message>
            <source>{name}: kept until {day} at the latest, as long as a backup is made every month</source>
            <translation>{name}: kept until {day} at the latest, as long as a backup is made every month</translation>
        </message>
        <message>
            <source>! The folder of backups is not known or can't be looked into now. Backups may hold it.</source>
            <translation>! The folder of backups is not known or can't be looked into now. Backups may hold it.</translation>
        </message>
        <message>
            <source>None in the usual folder.</source>
            <translation>None in the usual folder.</translation>
        </message>
        <message>
            <source>Erase for good what belongs to no case</source>
            <translation>Erase for good what belongs to no case</translation>
        </message>
        <message>
            <source>&amp;Type the word {word} to confirm</source>
            <translation>&amp;Type the word {word} to confirm</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>It was written by mistake or about the wrong person</source>
            <translation>It was written by mistake or about the wrong person</translation>
        </message>
        <message>
            <source>It was written twice</source>
            <translation>It was written twice</translation>
        </message>
        <message>
            <source>A court or an authority has decided that it is to be erased</source>
            <translation>A court or an authority has decided that it is to be erased</translation>
        </message>
        <message>
            <source>The whole case is kept elsewhere: handed over or archived</source>
            <translation>The whole case is kept elsewhere: handed over or archived</translation>
        </message>
        <message>
            <source>It was an exercise; nobody in it exists</source>
            <translation>It was an exercise; nobody in it exists</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The examination found damage. Restore a verified backup beside this store; change nothing here.</source>
            <translation>The examination found damage. Restore a verified backup beside this store; change nothing here.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>The period ends before it begins.</translation>
        </message>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Nothing was changed.</source>
            <translation>Something went wrong that the program did not foresee ({kind}). Nothing was changed.</translation>
        </message>
        <message>
            <source>The court note is longer than two pages. Shorten the printed note or the checklists. Nothing was cut.</source>
            <translation>The court note is longer than two pages. Shorten the printed note or the checklists. Nothing was cut.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Something went wrong.</translation>
        </message>
        <message>
            <source>Something is missing: {fields}.</source>
            <translation>Something is missing: {fields}.</translation>
        </message>
        <message>
            <source>This cannot be done: {reason}.</source>
            <translation>This cannot be done: {reason}.</translation>
        </message>
        <message>
            <source>There is no {kind} with the id {id}.</source>
            <translation>There is no {kind} with the id {id}.</translation>
        </message>
        <message>
            <source>The paper was stopped: something protected stands in it ({count}). Mask it or change the text.</source>
            <translation>The paper was stopped: something protected stands in it ({count}). Mask it or change the text.</translation>
        </message>
        <message>
            <source>The paper was stopped: {count} of what stands in it belongs to an assumed identity. No reason lets that out. Mask it or change the text.</source>
            <translation>The paper was stopped: {count} of what stands in it belongs to an assumed identity. No reason lets that out. Mask it or change the text.</translation>
        </message>
        <message>
            <source>{file} can't be saved there: {why}. Choose another folder. Nothing was written.</source>
            <translation>{file} can't be saved there: {why}. Choose another folder. Nothing was written.</translation>
        </message>
        <message>
            <source>There is already a file named {file}. Choose another name.</source>
            <translation>There is already a file named {file}. Choose another name.</translation>
        </message>
        <message>
            <source>This is not a personal number: its date or check digit is wrong.</source>
            <translation>This is not a personal number: its date or check digit is wrong.</translation>
        </message>
        <message>
            <source>“{text}” is not a day. Write it as 2026-03-05, 5/3 or yesterday.</source>
            <translation>“{text}” is not a day. Write it as 2026-03-05, 5/3 or yesterday.</translation>
        </message>
        <message>
            <source>Another case already has the code {code}.</source>
            <translation>Another case already has the code {code}.</translation>
        </message>
        <message>
            <source>This store already holds cases. Practice cases only go into a new, empty store.</source>
            <translation>This store already holds cases. Practice cases only go into a new, empty store.</translation>
        </message>
        <message>
            <source>The date in “{second}” lies before the one in “{first}”. Check both.</source>
            <translation>The date in “{second}” lies before the one in “{first}”. Check both.</translation>
        </message>
        <message>
            <source>The text in {field} has {length} characters; {limit} is the most. Divide it in two notes.</source>
            <translation>The text in {field} has {length} characters; {limit} is the most. Divide it in two notes.</translation>
        </message>
        <message>
            <source>a column that is needed was not recognised by its heading</source>
            <translation>a column that is needed was not recognised by its heading</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was imported.</source>
            <translation>The import was stopped. Nothing was imported.</translation>
        </message>
        <message>
            <source>{file} can't be read as a table ({why}). Save it as CSV or XLSX and try again. Nothing was imported.</source>
            <translation>{file} can't be read as a table ({why}). Save it as CSV or XLSX and try again. Nothing was imported.</translation>
        </message>
        <message>
            <source>it is no CSV or XLSX file</source>
            <translation>it is no CSV or XLSX file</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <source>it can't be opened</source>
            <translation>it can't be opened</translation>
        </message>
        <message>
            <source>it is an old Excel file</source>
            <translation>it is an old Excel file</translation>
        </message>
        <message>
            <source>This note is signed and can't be changed. Write an addition instead.</source>
            <translation>This note is signed and can't be changed. Write an addition instead.</translation>
        </message>
        <message>
            <source>This note is still a draft. Change it instead of adding to it.</source>
            <translation>This note is still a draft. Change it instead of adding to it.</translation>
        </message>
        <message>
            <source>The period must begin before it ends and cover at most ten years.</source>
            <translation>The period must begin before it ends and cover at most ten years.</translation>
        </message>
        <message>
            <source>The period has not begun: there is nothing to count yet.</source>
            <translation>The period has not begun: there is nothing to count yet.</translation>
        </message>
        <message>
            <source>No summary of {from_on} to {to_on} had been issued by {as_of}.</source>
            <translation>No summary of {from_on} to {to_on} had been issued by {as_of}.</translation>
        </message>
        <message>
            <source>Another summary has left since this one was made. Make it again; nothing has left.</source>
            <translation>Another summary has left since this one was made. Make it again; nothing has left.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>The backup is not whole: {file}. Use another generation, and make a new backup now.</source>
            <translation>The backup is not whole: {file}. Use another generation, and make a new backup now.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of the program ({version}; this program knows {known}). Install the newer version. Nothing was changed.</source>
            <translation>The backup was made by a newer version of the program ({version}; this program knows {known}). Install the newer version. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Nothing was written.</source>
            <translation>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Nothing was written.</translation>
        </message>
        <message>
            <source>The folder {folder} could not be written to the end ({why}). Was the stick taken out? Earlier backups are as they were. Put it back and make the backup again.</source>
            <translation>The folder {folder} could not be written to the end ({why}). Was the stick taken out? Earlier backups are as they were. Put it back and make the backup again.</translation>
        </message>
        <message>
            <source>The folder {folder} is part of the store itself. Choose a folder elsewhere, best on another medium.</source>
            <translation>The folder {folder} is part of the store itself. Choose a folder elsewhere, best on another medium.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>The log does not hold together at entry {seq}. Restore a verified backup beside this store.</source>
            <translation>The log does not hold together at entry {seq}. Restore a verified backup beside this store.</translation>
        </message>
        <message>
            <source>This store has schema revision {revision}; this program knows {known}. Install the newer version. Nothing was changed.</source>
            <translation>This store has schema revision {revision}; this program knows {known}. Install the newer version. Nothing was changed.</translation>
        </message>
        <message>
            <source>The store could not be brought to this version ({what} did not hold). Nothing was changed: open it with the earlier version of the program, and tell your IT support.</source>
            <translation>The store could not be brought to this version ({what} did not hold). Nothing was changed: open it with the earlier version of the program, and tell your IT support.</translation>
        </message>
        <message>
            <source>Choose how the matter ended.</source>
            <translation>Choose how the matter ended.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Write them again.</source>
            <translation>The two passphrases are not the same. Write them again.</translation>
        </message>
        <message>
            <source>The file {file} of the store is damaged or belongs to another store. Nothing was changed. Restore a verified backup beside this store.</source>
            <translation>The file {file} of the store is damaged or belongs to another store. Nothing was changed. Restore a verified backup beside this store.</translation>
        </message>
        <message>
            <source>The disk is full. This was not saved; everything saved before is safe. Free some room and save again.</source>
            <translation>The disk is full. This was not saved; everything saved before is safe. Free some room and save again.</translation>
        </message>
        <message>
            <source>The folder of the store can't be written to. This was not saved; everything saved before is safe. Ask IT for the right to write there, then save again.</source>
            <translation>The folder of the store can't be written to. This was not saved; everything saved before is safe. Ask IT for the right to write there, then save again.</translation>
        </message>
        <message>
            <source>The store is busy with something else. This was not saved; wait a moment and try again.</source>
            <translation>The store is busy with something else. This was not saved; wait a moment and try again.</translation>
        </message>
        <message>
            <source>The disk answered with an error. This was not saved. Back the store up to another disk as soon as you can.</source>
            <translation>The disk answered with an error. This was not saved. Back the store up to another disk as soon as you can.</translation>
        </message>
        <message>
            <source>The folder {folder} already holds a store. Open it, or choose an empty folder.</source>
            <translation>The folder {folder} already holds a store. Open it, or choose an empty folder.</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty. Choose an empty folder or a new name.</source>
            <translation>The folder {folder} is not empty. Choose an empty folder or a new name.</translation>
        </message>
        <message>
            <source>The folder {folder} can't be written to. Choose another one.</source>
            <translation>The folder {folder} can't be written to. Choose another one.</translation>
        </message>
        <message>
            <source>There is no whole store in {folder}: {file} is missing. Choose another folder or restore a backup.</source>
            <translation>There is no whole store in {folder}: {file} is missing. Choose another folder or restore a backup.</translation>
        </message>
        <message>
            <source>The folder {folder} is a backup, not a store to work in; nothing in it was changed. Choose “Restore from a backup …” and bring it back into an empty folder.</source>
            <translation>The folder {folder} is a backup, not a store to work in; nothing in it was changed. Choose “Restore from a backup …” and bring it back into an empty folder.</translation>
        </message>
        <message>
            <source>The store is already open on {computer} (program number {pid}). Use that window, or close it first.</source>
            <translation>The store is already open on {computer} (program number {pid}). Use that window, or close it first.</translation>
        </message>
        <message>
            <source>The passphrase does not open the store. Try again.</source>
            <translation>The passphrase does not open the store. Try again.</translation>
        </message>
        <message>
            <source>There were several wrong passphrases. Wait {seconds} s and try again.</source>
            <translation>There were several wrong passphrases. Wait {seconds} s and try again.</translation>
        </message>
        <message>
            <source>The passphrase must have at least 12 characters and must not be easy to guess. Four or five unusual words are good.</source>
            <translation>The passphrase must have at least 12 characters and must not be easy to guess. Four or five unusual words are good.</translation>
        </message>
        <message>
            <source>This is not a recovery key as printed on the sheet. Look at group {group} again.</source>
            <translation>This is not a recovery key as printed on the sheet. Look at group {group} again.</translation>
        </message>
        <message>
            <source>The recovery key is written correctly but does not open this store. Is it the newest sheet?</source>
            <translation>The recovery key is written correctly but does not open this store. Is it the newest sheet?</translation>
        </message>
        <message>
            <source>The file with the key slots is damaged or was changed outside the program. Put back keyslots.json from the newest backup, or unlock with the recovery key from a backup.</source>
            <translation>The file with the key slots is damaged or was changed outside the program. Put back keyslots.json from the newest backup, or unlock with the recovery key from a backup.</translation>
        </message>
        <message>
            <source>The key slots have version {version}; this program knows {known}. Install the newer version.</source>
            <translation>The key slots have version {version}; this program knows {known}. Install the newer version.</translation>
        </message>
        <message>
            <source>The unit's public key is not right. It begins with age1 and has 62 characters.</source>
            <translation>The unit's public key is not right. It begins with age1 and has 62 characters.</translation>
        </message>
        <message>
            <source>She has not said that she may keep paper at home. Give her the neutral card, or ask her and write a new version.</source>
            <translation>She has not said that she may keep paper at home. Give her the neutral card, or ask her and write a new version.</translation>
        </message>
        <message>
            <source>This legal ground did not apply on {day}. Choose another one.</source>
            <translation>This legal ground did not apply on {day}. Choose another one.</translation>
        </message>
        <message>
            <source>No consent of hers was valid on {day}. Note the consent first, or choose another legal ground.</source>
            <translation>No consent of hers was valid on {day}. Note the consent first, or choose another legal ground.</translation>
        </message>
        <message>
            <source>These two can't be merged: they are the same, or one was merged before.</source>
            <translation>These two can't be merged: they are the same, or one was merged before.</translation>
        </message>
        <message>
            <source>This merge was taken apart before.</source>
            <translation>This merge was taken apart before.</translation>
        </message>
        <message>
            <source>Notes can't be sealed yet: unlock this store once with this version of the program.</source>
            <translation>Notes can't be sealed yet: unlock this store once with this version of the program.</translation>
        </message>
        <message>
            <source>The sealed note {file} can't be opened with this store's key. The file is kept where it is.</source>
            <translation>The sealed note {file} can't be opened with this store's key. The file is kept where it is.</translation>
        </message>
        <message>
            <source>the system's printing program (lp) is missing; ask for the package cups-client</source>
            <translation>the system's printing program (lp) is missing; ask for the package cups-client</translation>
        </message>
        <message>
            <source>the printing system did not answer; look into its queue before you print again</source>
            <translation>the printing system did not answer; look into its queue before you print again</translation>
        </message>
        <message>
            <source>it writes a file; save the paper as PDF instead</source>
            <translation>it writes a file; save the paper as PDF instead</translation>
        </message>
        <message>
            <source>the printing system gave no reason</source>
            <translation>the printing system gave no reason</translation>
        </message>
        <message>
            <source>The paper is not the one that was checked any more. It was not printed. Close it and open it again.</source>
            <translation>The paper is not the one that was checked any more. It was not printed. Close it and open it again.</translation>
        </message>
        <message>
            <source>This computer knows no printer. Add one in the system's settings and print again.</source>
            <translation>This computer knows no printer. Add one in the system's settings and print again.</translation>
        </message>
        <message>
            <source>{printer} did not take the paper: {why}. Nothing is lost: print again, or choose another printer.</source>
            <translation>{printer} did not take the paper: {why}. Nothing is lost: print again, or choose another printer.</translation>
        </message>
        <message>
            <source>The finished file ({format}) can't be read back and checked, so it does not leave. Nothing was written.</source>
            <translation>The finished file ({format}) can't be read back and checked, so it does not leave. Nothing was written.</translation>
        </message>
        <message>
            <source>Choose on what legal ground it is given. Nothing has left.</source>
            <translation>Choose on what legal ground it is given. Nothing has left.</translation>
        </message>
        <message>
            <source>Is something missing in between? The matter goes from “{before}” to “{after}”. If it is right, write a word on why and save again.</source>
            <translation>Is something missing in between? The matter goes from “{before}” to “{after}”. If it is right, write a word on why and save again.</translation>
        </message>
        <message>
            <source>This matter already leads others, or the other one is joined itself. Choose the one that leads.</source>
            <translation>This matter already leads others, or the other one is joined itself. Choose the one that leads.</translation>
        </message>
        <message>
            <source>the order has breaches; take them away first, or note it as lifted</source>
            <translation>the order has breaches; take them away first, or note it as lifted</translation>
        </message>
        <message>
            <source>No accompaniment is planned in this period. Choose other days.</source>
            <translation>No accompaniment is planned in this period. Choose other days.</translation>
        </message>
        <message>
            <source>Write the amount in whole kronor, as in 12 500.</source>
            <translation>Write the amount in whole kronor, as in 12 500.</translation>
        </message>
        <message>
            <source>A password for a file has at least {length} characters. Nothing was written.</source>
            <translation>A password for a file has at least {length} characters. Nothing was written.</translation>
        </message>
        <message>
            <source>There is nothing on this paper yet. Fill in the checklists first.</source>
            <translation>There is nothing on this paper yet. Fill in the checklists first.</translation>
        </message>
        <message>
            <source>Only a PDF takes a password. Save as PDF, or take the password away.</source>
            <translation>Only a PDF takes a password. Save as PDF, or take the password away.</translation>
        </message>
        <message>
            <source>The file will be READABLE by anyone who gets hold of it: every name, number and address in the store stands in it, those of protected and assumed identities too. It belongs only on an encrypted medium. Nothing was written. If you understand this and must have the file, repeat the command with --readable-i-understand.</source>
            <translation>The file will be READABLE by anyone who gets hold of it: every name, number and address in the store stands in it, those of protected and assumed identities too. It belongs only on an encrypted medium. Nothing was written. If you understand this and must have the file, repeat the command with --readable-i-understand.</translation>
        </message>
        <message>
            <source>Choose at least two summaries to add up.</source>
            <translation>Choose at least two summaries to add up.</translation>
        </message>
        <message>
            <source>The summaries are not about the same days: {first} and {other}. Ask for them again for the same period, after its last day.</source>
            <translation>The summaries are not about the same days: {first} and {other}. Ask for them again for the same period, after its last day.</translation>
        </message>
        <message>
            <source>Two of the summaries come from the same register; everybody in it would be counted twice.</source>
            <translation>Two of the summaries come from the same register; everybody in it would be counted twice.</translation>
        </message>
        <message>
            <source>Some of the summaries are from practice registers, with made-up people. Leave them out.</source>
            <translation>Some of the summaries are from practice registers, with made-up people. Leave them out.</translation>
        </message>
        <message>
            <source>{file} is no summary that this version knows. Ask for it again as JSON from the same version.</source>
            <translation>{file} is no summary that this version knows. Ask for it again as JSON from the same version.</translation>
        </message>
        <message>
            <source>{file} can't be read: {why}.</source>
            <translation>{file} can't be read: {why}.</translation>
        </message>
        <message>
            <source>The place where it was made can't be taken out of this kind of file. Nothing was written. Give a picture of the screen or a paper copy instead, or choose “as it came” and say why.</source>
            <translation>The place where it was made can't be taken out of this kind of file. Nothing was written. Give a picture of the screen or a paper copy instead, or choose “as it came” and say why.</translation>
        </message>
        <message>
            <source>Say why it leaves as it came, with the place where it was made. Nothing was written.</source>
            <translation>Say why it leaves as it came, with the place where it was made. Nothing was written.</translation>
        </message>
        <message>
            <source>The program can't read pictures, films and sounds. Look at it yourself, and tick that you did. Nothing was written.</source>
            <translation>The program can't read pictures, films and sounds. Look at it yourself, and tick that you did. Nothing was written.</translation>
        </message>
        <message>
            <source>it is a program, or its name says so</source>
            <translation>it is a program, or its name says so</translation>
        </message>
        <message>
            <source>it is a script that a computer could run</source>
            <translation>it is a script that a computer could run</translation>
        </message>
        <message>
            <source>it installs programs</source>
            <translation>it installs programs</translation>
        </message>
        <message>
            <source>it is an image of a whole disk</source>
            <translation>it is an image of a whole disk</translation>
        </message>
        <message>
            <source>it is a document with macros: a program is hidden in it</source>
            <translation>it is a document with macros: a program is hidden in it</translation>
        </message>
        <message>
            <source>it is a shortcut that starts something else</source>
            <translation>it is a shortcut that starts something else</translation>
        </message>
        <message>
            <source>it is a web page or a picture with scripts</source>
            <translation>it is a web page or a picture with scripts</translation>
        </message>
        <message>
            <source>its name has two endings, as files have that pretend to be something else</source>
            <translation>its name has two endings, as files have that pretend to be something else</translation>
        </message>
        <message>
            <source>its name holds signs that turn or hide what stands there</source>
            <translation>its name holds signs that turn or hide what stands there</translation>
        </message>
        <message>
            <source>there is a program packed inside it</source>
            <translation>there is a program packed inside it</translation>
        </message>
        <message>
            <source>it is a package that can't be looked into</source>
            <translation>it is a package that can't be looked into</translation>
        </message>
        <message>
            <source>There is no file there that can be read. Nothing was added.</source>
            <translation>There is no file there that can be read. Nothing was added.</translation>
        </message>
        <message>
            <source>The file is empty (0 bytes), so there is nothing to keep. Ask for it once more. Nothing was added.</source>
            <translation>The file is empty (0 bytes), so there is nothing to keep. Ask for it once more. Nothing was added.</translation>
        </message>
        <message>
            <source>The file is {size} MB; the most is {limit} MB. Cut the film in parts, or keep it where your unit keeps evidence. Nothing was added.</source>
            <translation>The file is {size} MB; the most is {limit} MB. Cut the film in parts, or keep it where your unit keeps evidence. Nothing was added.</translation>
        </message>
        <message>
            <source>The file is not taken in: {reason}. Nothing was added.</source>
            <translation>The file is not taken in: {reason}. Nothing was added.</translation>
        </message>
        <message>
            <source>The file could not be taken in: {why}. Nothing was added, and everything else is as it was. If the disk is full, make room and try again.</source>
            <translation>The file could not be taken in: {why}. Nothing was added, and everything else is as it was. If the disk is full, make room and try again.</translation>
        </message>
        <message>
            <source>The file changed while it was read. Wait until it is copied whole, and add it again. Nothing was added.</source>
            <translation>The file changed while it was read. Wait until it is copied whole, and add it again. Nothing was added.</translation>
        </message>
        <message>
            <source>No folder for backups is chosen yet. Choose one under Safekeeping.</source>
            <translation>No folder for backups is chosen yet. Choose one under Safekeeping.</translation>
        </message>
        <message>
            <source>A backup is due, but the folder {folder} is not within reach. Put the stick in or connect to the network, and back up from Today.</source>
            <translation>A backup is due, but the folder {folder} is not within reach. Put the stick in or connect to the network, and back up from Today.</translation>
        </message>
        <message>
            <source>There is no backup of this store in {folder} yet. Make one first.</source>
            <translation>There is no backup of this store in {folder} yet. Make one first.</translation>
        </message>
        <message>
            <source>There are no previous key slots that fit. Take keyslots.json from the newest backup. Nothing was changed.</source>
            <translation>There are no previous key slots that fit. Take keyslots.json from the newest backup. Nothing was changed.</translation>
        </message>
        <message>
            <source>The case falls due on {day}. To erase it before, choose a reason. Nothing was erased.</source>
            <translation>The case falls due on {day}. To erase it before, choose a reason. Nothing was erased.</translation>
        </message>
        <message>
            <source>The case {code} is open. Close it first. Nothing was erased.</source>
            <translation>The case {code} is open. Close it first. Nothing was erased.</translation>
        </message>
        <message>
            <source>An exception keeps the case {code}. Take the exception away first. Nothing was erased.</source>
            <translation>An exception keeps the case {code}. Take the exception away first. Nothing was erased.</translation>
        </message>
        <message>
            <source>The case was merged into {code} and is erased together with it. Nothing was erased.</source>
            <translation>The case was merged into {code} and is erased together with it. Nothing was erased.</translation>
        </message>
        <message>
            <source>What you typed is not the code of the case. Nothing was erased.</source>
            <translation>What you typed is not the code of the case. Nothing was erased.</translation>
        </message>
        <message>
            <source>Choose a reason for erasing the case before its time. Nothing was erased.</source>
            <translation>Choose a reason for erasing the case before its time. Nothing was erased.</translation>
        </message>
        <message>
            <source>WARNING: {name} is known here with OTHER keys. Somebody may be pretending to be her. Call her on a number you know. Only if she says that she has new keys, take her new key card in and compare the words again. Nothing was changed.</source>
            <translation>WARNING: {name} is known here with OTHER keys. Somebody may be pretending to be her. Call her on a number you know. Only if she says that she has new keys, take her new key card in and compare the words again. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is your own key card. Ask your colleague for hers.</source>
            <translation>This is your own key card. Ask your colleague for hers.</translation>
        </message>
        <message>
            <source>The words don't agree with her key card. Listen again; if they still differ, the card is not hers. Nothing can be handed over to it.</source>
            <translation>The words don't agree with her key card. Listen again; if they still differ, the card is not hers. Nothing can be handed over to it.</translation>
        </message>
        <message>
            <source>The keys of {name} are not checked yet. Compare the words with her by telephone first. Nothing was changed.</source>
            <translation>The keys of {name} are not checked yet. Compare the words with her by telephone first. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file is signed by somebody who is not among your colleagues. Take her key card in and compare the words with her first. Nothing was changed.</source>
            <translation>The file is signed by somebody who is not among your colleagues. Take her key card in and compare the words with her first. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file is not as it should be ({part}). Ask for it again. Nothing was changed.</source>
            <translation>The file is not as it should be ({part}). Ask for it again. Nothing was changed.</translation>
        </message>
        <message>
            <source>Document number {number} in the file ({id}) is not taken in: {reason}. Ask your colleague to take it out of the case and to hand over again. Nothing was changed.</source>
            <translation>Document number {number} in the file ({id}) is not taken in: {reason}. Ask your colleague to take it out of the case and to hand over again. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of the program ({what} {version}; this one knows {known}). Install the newer version. Nothing was changed.</source>
            <translation>The file was made by a newer version of the program ({what} {version}; this one knows {known}). Install the newer version. Nothing was changed.</translation>
        </message>
        <message>
            <source>The sender made this file for somebody else, and it was passed on to you. It is not taken in. Nothing was changed.</source>
            <translation>The sender made this file for somebody else, and it was passed on to you. It is not taken in. Nothing was changed.</translation>
        </message>
        <message>
            <source>Made-up people and real ones are kept apart: either the file comes from a practice store, or this is one. Nothing was changed.</source>
            <translation>Made-up people and real ones are kept apart: either the file comes from a practice store, or this is one. Nothing was changed.</translation>
        </message>
        <message>
            <source>This file was taken in already, on {day}. Nothing was changed.</source>
            <translation>This file was taken in already, on {day}. Nothing was changed.</translation>
        </message>
        <message>
            <source>A newer file with the same cases was taken in on {day}; this one is older. Nothing was changed.</source>
            <translation>A newer file with the same cases was taken in on {day}; this one is older. Nothing was changed.</translation>
        </message>
        <message>
            <source>Something was changed since the file was looked through. Look it through again. Nothing was changed.</source>
            <translation>Something was changed since the file was looked through. Look it through again. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is no receipt for a file that was handed over to its signer. Nothing was changed.</source>
            <translation>This is no receipt for a file that was handed over to its signer. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no receipt for this yet. The cases stay open until your colleague has them.</source>
            <translation>There is no receipt for this yet. The cases stay open until your colleague has them.</translation>
        </message>
        <message>
            <source>Choose at least one case. Nothing has left.</source>
            <translation>Choose at least one case. Nothing has left.</translation>
        </message>
        <message>
            <source>The file {file} can't be read: {why}. Nothing was changed.</source>
            <translation>The file {file} can't be read: {why}. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is the store you work in. It is not removed.</source>
            <translation>This is the store you work in. It is not removed.</translation>
        </message>
        <message>
            <source>The document {id} is damaged in this store and can't be opened. All others are whole. Restore a verified backup beside this store and take the document from there.</source>
            <translation>The document {id} is damaged in this store and can't be opened. All others are whole. Restore a verified backup beside this store and take the document from there.</translation>
        </message>
        <message>
            <source>The store is locked. Nothing was read or written.</source>
            <translation>The store is locked. Nothing was read or written.</translation>
        </message>
        <message>
            <source>This file can't be opened with this store's key: it is meant for somebody else, or is no file of this kind. Nothing was changed.</source>
            <translation>This file can't be opened with this store's key: it is meant for somebody else, or is no file of this kind. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file is damaged: it is cut short or was changed. Ask for it again. Nothing was changed.</source>
            <translation>The file is damaged: it is cut short or was changed. Ask for it again. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is no key card, or it was changed on its way. Ask your colleague to save or copy it again. Nothing was added.</source>
            <translation>This is no key card, or it was changed on its way. Ask your colleague to save or copy it again. Nothing was added.</translation>
        </message>
        <message>
            <source>This key card has version {version}; this program knows {known}. Install the newer version. Nothing was added.</source>
            <translation>This key card has version {version}; this program knows {known}. Install the newer version. Nothing was added.</translation>
        </message>
        <message>
            <source>This computer has no key store that keeps secrets encrypted, so quick unlock can't be offered. The passphrase opens the store as always.</source>
            <translation>This computer has no key store that keeps secrets encrypted, so quick unlock can't be offered. The passphrase opens the store as always.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Nothing is lost: the passphrase opens the store as always.</source>
            <translation>The computer's key store does not answer or is locked. Nothing is lost: the passphrase opens the store as always.</translation>
        </message>
        <message>
            <source>Choose a PIN of six digits or more that is no date, no row such as 123456 and no repetition such as 121212.</source>
            <translation>Choose a PIN of six digits or more that is no date, no row such as 123456 and no repetition such as 121212.</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Write them again.</source>
            <translation>The two PINs are not the same. Write them again.</translation>
        </message>
        <message>
            <source>The PIN does not open the store. Tries left: {left}.</source>
            <translation>The PIN does not open the store. Tries left: {left}.</translation>
        </message>
        <message>
            <source>The PIN no longer opens the store. Use the passphrase; then you can choose a PIN again.</source>
            <translation>The PIN no longer opens the store. Use the passphrase; then you can choose a PIN again.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was kept and nothing was changed.</source>
            <translation>Stopped. Nothing was kept and nothing was changed.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was kept.</source>
            <translation>The file is larger than {limit} MB. Nothing was kept.</translation>
        </message>
        <message>
            <source>The encrypted file {file} is damaged. The others are untouched.</source>
            <translation>The encrypted file {file} is damaged. The others are untouched.</translation>
        </message>
        <message>
            <source>What you typed is not the word “{word}”. Nothing was erased.</source>
            <translation>What you typed is not the word “{word}”. Nothing was erased.</translation>
        </message>
        <message>
            <source>A signal belongs to a case now and is erased together with it. Nothing was erased.</source>
            <translation>A signal belongs to a case now and is erased together with it. Nothing was erased.</translation>
        </message>
        <message>
            <source>A signal still waits for a decision. Decide about it first. Nothing was erased.</source>
            <translation>A signal still waits for a decision. Decide about it first. Nothing was erased.</translation>
        </message>
        <message>
            <source>A signal falls due on {day} and is kept until then. Nothing was erased.</source>
            <translation>A signal falls due on {day} and is kept until then. Nothing was erased.</translation>
        </message>
        <message>
            <source>There is nothing of that kind whose time is over. Nothing was erased.</source>
            <translation>There is nothing of that kind whose time is over. Nothing was erased.</translation>
        </message>
        <message numerus="yes">
            <source>{n} fields were changed both here and there. Nothing was taken in. Decide in the window, or say --mine or --theirs for all of them.</source>
            <translation>
                <numerusform>{n} field was changed both here and there. Nothing was taken in. Decide in the window, or say --mine or --theirs.</numerusform>
                <numerusform>{n} fields were changed both here and there. Nothing was taken in. Decide in the window, or say --mine or --theirs for all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} differences are not decided yet. Choose for each. Nothing was changed.</source>
            <translation>
                <numerusform>{n} difference is not decided yet. Choose. Nothing was changed.</numerusform>
                <numerusform>{n} differences are not decided yet. Choose for each. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your unit's IT support has fixed this on this computer ({settings}). Nothing was changed.</source>
            <translation>Your unit's IT support has fixed this on this computer ({settings}). Nothing was changed.</translation>
        </message>
        <message>
            <source>The policy has faults; what they concern does not hold: {faults}</source>
            <translation>The policy has faults; what they concern does not hold: {faults}</translation>
        </message>
        <message>
            <source>This last day is worked out from the legal matter and can't be moved here.</source>
            <translation>This last day is worked out from the legal matter and can't be moved here.</translation>
        </message>
        <message>
            <source>“{shortcut}” already stands for another text. Choose another shortcut.</source>
            <translation>“{shortcut}” already stands for another text. Choose another shortcut.</translation>
        </message>
        <message>
            <source>A shortcut is one word. Take the spaces out of “{shortcut}”.</source>
            <translation>A shortcut is one word. Take the spaces out of “{shortcut}”.</translation>
        </message>
    </context>
    <context>
        <name>ExceptionForm</name>
        <message>
            <source>&amp;Why it is kept</source>
            <translation>&amp;Why it is kept</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>&amp;Until (empty: until it is taken away)</source>
            <translation>&amp;Until (empty: until it is taken away)</translation>
        </message>
        <message>
            <source>&amp;Note, without names</source>
            <translation>&amp;Note, without names</translation>
        </message>
        <message>
            <source>Keep the case longer</source>
            <translation>Keep the case longer</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export everything</source>
            <translation>Export everything</translation>
        </message>
        <message>
            <source>Choose &amp;where …</source>
            <translation>Choose &amp;where …</translation>
        </message>
        <message>
            <source>! The file is READABLE by anyone who gets hold of it: every name, number and address in the register stands in it, those of protected and assumed identities too.</source>
            <translation>! The file is READABLE by anyone who gets hold of it: every name, number and address in the register stands in it, those of protected and assumed identities too.</translation>
        </message>
        <message>
            <source>It belongs only on an encrypted medium. Take it away when it has been used. For a backup use “Back up”: a backup is encrypted.</source>
            <translation>It belongs only on an encrypted medium. Take it away when it has been used. For a backup use “Back up”: a backup is encrypted.</translation>
        </message>
        <message>
            <source>That the file was written is noted in the log.</source>
            <translation>That the file was written is noted in the log.</translation>
        </message>
        <message>
            <source>I &amp;understand that it is readable</source>
            <translation>I &amp;understand that it is readable</translation>
        </message>
        <message>
            <source>everything.json</source>
            <translation>everything.json</translation>
        </message>
    </context>
    <context>
        <name>FeedbackForm</name>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;What they were told</source>
            <translation>&amp;What they were told</translation>
        </message>
        <message>
            <source>Only that the signal was received and is acted on, unless she agreed to more.</source>
            <translation>Only that the signal was received and is acted on, unless she agreed to more.</translation>
        </message>
        <message>
            <source>Feedback to a sender</source>
            <translation>Feedback to a sender</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Who it was about</source>
            <translation>Who it was about</translation>
        </message>
        <message>
            <source>Acute</source>
            <translation>Acute</translation>
        </message>
        <message>
            <source>Checklist after</source>
            <translation>Checklist after</translation>
        </message>
        <message>
            <source>After leaving</source>
            <translation>After leaving</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>Answers about danger</source>
            <translation>Answers about danger</translation>
        </message>
        <message>
            <source>Applied for on</source>
            <translation>Applied for on</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How the attempt ended</source>
            <translation>How the attempt ended</translation>
        </message>
        <message>
            <source>Bag and papers</source>
            <translation>Bag and papers</translation>
        </message>
        <message>
            <source>Checklist before</source>
            <translation>Checklist before</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Carried out</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>Kind of contact</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>The children's ages</source>
            <translation>The children's ages</translation>
        </message>
        <message>
            <source>Amount claimed (kr)</source>
            <translation>Amount claimed (kr)</translation>
        </message>
        <message>
            <source>Claimed on</source>
            <translation>Claimed on</translation>
        </message>
        <message>
            <source>Why the case was closed</source>
            <translation>Why the case was closed</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>Case code</translation>
        </message>
        <message>
            <source>Word that means: get help</source>
            <translation>Word that means: get help</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Court case number</source>
            <translation>Court case number</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Checksum (SHA-256)</source>
            <translation>Checksum (SHA-256)</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Done by</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>To be done by</translation>
        </message>
        <message>
            <source>Checklist during</source>
            <translation>Checklist during</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <source>The right (key)</source>
            <translation>The right (key)</translation>
        </message>
        <message>
            <source>Days when it is not safe</source>
            <translation>Days when it is not safe</translation>
        </message>
        <message>
            <source>How the child met the violence</source>
            <translation>How the child met the violence</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>File name</translation>
        </message>
        <message>
            <source>First attempt to reach her</source>
            <translation>First attempt to reach her</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>First contact</translation>
        </message>
        <message>
            <source>First support</source>
            <translation>First support</translation>
        </message>
        <message>
            <source>Follow-up on</source>
            <translation>Follow-up on</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>Amount granted (kr)</source>
            <translation>Amount granted (kr)</translation>
        </message>
        <message>
            <source>Legal ground</source>
            <translation>Legal ground</translation>
        </message>
        <message>
            <source>The file says where it was made</source>
            <translation>The file says where it was made</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>Help given</translation>
        </message>
        <message>
            <source>About the help</source>
            <translation>About the help</translation>
        </message>
        <message>
            <source>Her own view of the danger</source>
            <translation>Her own view of the danger</translation>
        </message>
        <message>
            <source>Her own words</source>
            <translation>Her own words</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How she was</source>
            <translation>How she was</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Kind of number</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Plan if he is there</source>
            <translation>Plan if he is there</translation>
        </message>
        <message>
            <source>Note from the register it was imported from</source>
            <translation>Note from the register it was imported from</translation>
        </message>
        <message>
            <source>Who told</source>
            <translation>Who told</translation>
        </message>
        <message>
            <source>Who told is protected</source>
            <translation>Who told is protected</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrument</translation>
        </message>
        <message>
            <source>It is a call</source>
            <translation>It is a call</translation>
        </message>
        <message>
            <source>It is a correction</source>
            <translation>It is a correction</translation>
        </message>
        <message>
            <source>Why a step was skipped</source>
            <translation>Why a step was skipped</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Last heard from</source>
            <translation>Last heard from</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Lives with</source>
            <translation>Lives with</translation>
        </message>
        <message>
            <source>May be kept at home</source>
            <translation>May be kept at home</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Kind of file</translation>
        </message>
        <message>
            <source>Meeting point</source>
            <translation>Meeting point</translation>
        </message>
        <message>
            <source>A message may be left</source>
            <translation>A message may be left</translation>
        </message>
        <message>
            <source>Met by</source>
            <translation>Met by</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>With electronic monitoring</source>
            <translation>With electronic monitoring</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The name is protected</source>
            <translation>The name is protected</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Need</translation>
        </message>
        <message>
            <source>Practical needs</source>
            <translation>Practical needs</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Needs an interpreter</translation>
        </message>
        <message>
            <source>What was said about next dates</source>
            <translation>What was said about next dates</translation>
        </message>
        <message>
            <source>Next date expected</source>
            <translation>Next date expected</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Next step on</source>
            <translation>Next step on</translation>
        </message>
        <message>
            <source>Safe until</source>
            <translation>Safe until</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Noticed on</source>
            <translation>Noticed on</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Offences</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Opened on</translation>
        </message>
        <message>
            <source>Kind of order</source>
            <translation>Kind of order</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Where the file came from</source>
            <translation>Where the file came from</translation>
        </message>
        <message>
            <source>More about where it came from</source>
            <translation>More about where it came from</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>Other needs</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Outcome on</source>
            <translation>Outcome on</translation>
        </message>
        <message>
            <source>Places let out with a reason</source>
            <translation>Places let out with a reason</translation>
        </message>
        <message>
            <source>Why they were let out</source>
            <translation>Why they were let out</translation>
        </message>
        <message>
            <source>Amount paid (kr)</source>
            <translation>Amount paid (kr)</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Note on the paper</source>
            <translation>Note on the paper</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Who took part</translation>
        </message>
        <message>
            <source>Answer of those it was passed to</source>
            <translation>Answer of those it was passed to</translation>
        </message>
        <message>
            <source>Passed on to</source>
            <translation>Passed on to</translation>
        </message>
        <message>
            <source>People to call</source>
            <translation>People to call</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Telephone and accounts</source>
            <translation>Telephone and accounts</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Police reference</source>
            <translation>Police reference</translation>
        </message>
        <message>
            <source>Precautions</source>
            <translation>Precautions</translation>
        </message>
        <message>
            <source>Pregnant</source>
            <translation>Pregnant</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Receipt on</source>
            <translation>Receipt on</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Received at</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Referred by</translation>
        </message>
        <message>
            <source>His relation to her</source>
            <translation>His relation to her</translation>
        </message>
        <message>
            <source>Where she is in leaving</source>
            <translation>Where she is in leaving</translation>
        </message>
        <message>
            <source>Reminder on</source>
            <translation>Reminder on</translation>
        </message>
        <message>
            <source>Code in the register it was imported from</source>
            <translation>Code in the register it was imported from</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>Responsible worker</source>
            <translation>Responsible worker</translation>
        </message>
        <message>
            <source>Next risk review by</source>
            <translation>Next risk review by</translation>
        </message>
        <message>
            <source>Risk level</source>
            <translation>Risk level</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rule (key)</source>
            <translation>Rule (key)</translation>
        </message>
        <message>
            <source>Safe places</source>
            <translation>Safe places</translation>
        </message>
        <message>
            <source>Whether it is safe</source>
            <translation>Whether it is safe</translation>
        </message>
        <message>
            <source>Who said so</source>
            <translation>Who said so</translation>
        </message>
        <message>
            <source>What to say if someone else answers</source>
            <translation>What to say if someone else answers</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>What was seen or heard</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>Signed at</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Size (bytes)</translation>
        </message>
        <message>
            <source>The alarm of silence rests until</source>
            <translation>The alarm of silence rests until</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>More about the source</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>State since</source>
            <translation>State since</translation>
        </message>
        <message>
            <source>Relationship status</source>
            <translation>Relationship status</translation>
        </message>
        <message>
            <source>What matters for the support</source>
            <translation>What matters for the support</translation>
        </message>
        <message>
            <source>First contact there</source>
            <translation>First contact there</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>More about the recipient</source>
            <translation>More about the recipient</translation>
        </message>
        <message>
            <source>Plan for tonight</source>
            <translation>Plan for tonight</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>What was decided</translation>
        </message>
        <message>
            <source>Why it was decided</source>
            <translation>Why it was decided</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Taken apart again</source>
            <translation>Taken apart again</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Types of violence</source>
            <translation>Types of violence</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Warning signs</translation>
        </message>
        <message>
            <source>How it left</source>
            <translation>How it left</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation>Way out</translation>
        </message>
        <message>
            <source>Weapon</source>
            <translation>Weapon</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What gives strength</source>
            <translation>What gives strength</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>When he comes</source>
            <translation>When he comes</translation>
        </message>
        <message>
            <source>Safe hours</source>
            <translation>Safe hours</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>With a password</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Withdrawn on</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A new store</source>
            <translation>A new store</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>&amp;Make the store</source>
            <translation>&amp;Make the store</translation>
        </message>
        <message>
            <source>&amp;Begin</source>
            <translation>&amp;Begin</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Welcome to Relvåld</source>
            <translation>Welcome to Relvåld</translation>
        </message>
        <message>
            <source>Works without network. Nothing that you write leaves this computer by itself.</source>
            <translation>Works without network. Nothing that you write leaves this computer by itself.</translation>
        </message>
        <message>
            <source>Begin to &amp;work</source>
            <translation>Begin to &amp;work</translation>
        </message>
        <message>
            <source>&amp;Practise first</source>
            <translation>&amp;Practise first</translation>
        </message>
        <message>
            <source>Make your own store. You choose a passphrase and print a recovery sheet: have a printer or a pen at hand. About five minutes.</source>
            <translation>Make your own store. You choose a passphrase and print a recovery sheet: have a printer or a pen at hand. About five minutes.</translation>
        </message>
        <message>
            <source>Try everything on made-up people, in a store of its own that says ÖVNING (practice) everywhere. You choose a passphrase and nothing more. About one minute.</source>
            <translation>Try everything on made-up people, in a store of its own that says ÖVNING (practice) everywhere. You choose a passphrase and nothing more. About one minute.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>Text &amp;size</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>&amp;Choose …</source>
            <translation>&amp;Choose …</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup …</source>
            <translation>&amp;Restore from a backup …</translation>
        </message>
        <message>
            <source>Where your store lies</source>
            <translation>Where your store lies</translation>
        </message>
        <message>
            <source>Everything you write is kept encrypted in one folder on this computer, and nowhere else. You rarely need another folder than this one.</source>
            <translation>Everything you write is kept encrypted in one folder on this computer, and nowhere else. You rarely need another folder than this one.</translation>
        </message>
        <message>
            <source>Choose a folder for the store.</source>
            <translation>Choose a folder for the store.</translation>
        </message>
        <message>
            <source>There is already a store in this folder. Cancel, and open it, or choose another folder.</source>
            <translation>There is already a store in this folder. Cancel, and open it, or choose another folder.</translation>
        </message>
        <message>
            <source>The folder is not empty. Choose an empty folder or write a new name.</source>
            <translation>The folder is not empty. Choose an empty folder or write a new name.</translation>
        </message>
        <message>
            <source>Choose an empty folder</source>
            <translation>Choose an empty folder</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>Nobody else knows it and nobody can find it out for you. You write it each time you begin.</source>
            <translation>Nobody else knows it and nobody can find it out for you. You write it each time you begin.</translation>
        </message>
        <message>
            <source>Making the store …</source>
            <translation>Making the store …</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>The recovery sheet</translation>
        </message>
        <message>
            <source>If you forget the passphrase, only this key opens the store. Print it or write it down, and keep it locked away from this computer.</source>
            <translation>If you forget the passphrase, only this key opens the store. Print it or write it down, and keep it locked away from this computer.</translation>
        </message>
        <message>
            <source>The word in brackets is for reading a group aloud. It need not be written down.</source>
            <translation>The word in brackets is for reading a group aloud. It need not be written down.</translation>
        </message>
        <message>
            <source>&amp;Print the sheet …</source>
            <translation>&amp;Print the sheet …</translation>
        </message>
        <message>
            <source>&amp;Save as PDF …</source>
            <translation>&amp;Save as PDF …</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Save the recovery sheet</translation>
        </message>
        <message>
            <source>recovery-sheet.pdf</source>
            <translation>recovery-sheet.pdf</translation>
        </message>
        <message>
            <source>Saved. Move the file to a place away from this computer, and delete it here.</source>
            <translation>Saved. Move the file to a place away from this computer, and delete it here.</translation>
        </message>
        <message>
            <source>Do you have the sheet in your hand?</source>
            <translation>Do you have the sheet in your hand?</translation>
        </message>
        <message>
            <source>Write two groups from the paper, without the word in brackets. Then you know that it can be read the day you need it.</source>
            <translation>Write two groups from the paper, without the word in brackets. Then you know that it can be read the day you need it.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Group {number} is not as on the sheet. Look again.</source>
            <translation>Group {number} is not as on the sheet. Look again.</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>Who works here?</translation>
        </message>
        <message>
            <source>Your name stands under what you sign. Name and office phone stand on the court note. You can change this later.</source>
            <translation>Your name stands under what you sign. Name and office phone stand on the court note. You can change this later.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Your &amp;name</translation>
        </message>
        <message>
            <source>&amp;Office phone</source>
            <translation>&amp;Office phone</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>Write your name.</source>
            <translation>Write your name.</translation>
        </message>
        <message>
            <source>A store to practise in</source>
            <translation>A store to practise in</translation>
        </message>
        <message>
            <source>It is filled with made-up people and says ÖVNING on every screen and paper. Never write about a real person in it.</source>
            <translation>It is filled with made-up people and says ÖVNING on every screen and paper. Never write about a real person in it.</translation>
        </message>
        <message>
            <source>Choose another passphrase than the one for your own store. There is no recovery sheet: if you forget it, make a new practice store.</source>
            <translation>Choose another passphrase than the one for your own store. There is no recovery sheet: if you forget it, make a new practice store.</translation>
        </message>
        <message>
            <source>Made-up people</source>
            <translation>Made-up people</translation>
        </message>
        <message>
            <source>It lies in {folder}.</source>
            <translation>It lies in {folder}.</translation>
        </message>
        <message>
            <source>&amp;Make the practice store</source>
            <translation>&amp;Make the practice store</translation>
        </message>
        <message>
            <source>Making up people and two years of work …</source>
            <translation>Making up people and two years of work …</translation>
        </message>
    </context>
    <context>
        <name>Folder</name>
        <message>
            <source>The folder is copied to other computers by a sync service ({name}). Choose one that stays here.</source>
            <translation>The folder is copied to other computers by a sync service ({name}). Choose one that stays here.</translation>
        </message>
        <message>
            <source>The folder lies on a network drive ({name}). Choose one on this computer; back up to the network.</source>
            <translation>The folder lies on a network drive ({name}). Choose one on this computer; back up to the network.</translation>
        </message>
    </context>
    <context>
        <name>GivenFile</name>
        <message>
            <source>This is no file from a colleague's Relvåld (handover, receipt or key card), or it is not there any more. Nothing was opened.</source>
            <translation>This is no file from a colleague's Relvåld (handover, receipt or key card), or it is not there any more. Nothing was opened.</translation>
        </message>
        <message>
            <source>Relvåld is open in another window already. Open the file there: Safekeeping, Handover.</source>
            <translation>Relvåld is open in another window already. Open the file there: Safekeeping, Handover.</translation>
        </message>
        <message>
            <source>A file from a colleague is waiting. Unlock the store to look at it.</source>
            <translation>A file from a colleague is waiting. Unlock the store to look at it.</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>The words of the program, and what they mean here. Where a word is the law's, the law is named; it is no legal advice.</source>
            <translation>The words of the program, and what they mean here. Where a word is the law's, the law is named; it is no legal advice.</translation>
        </message>
    </context>
    <context>
        <name>Grounds</name>
        <message>
            <source>to herself: the secrecy protects her</source>
            <translation>to herself: the secrecy protects her</translation>
        </message>
        <message>
            <source>she has agreed</source>
            <translation>she has agreed</translation>
        </message>
        <message>
            <source>it is clear that nobody is harmed</source>
            <translation>it is clear that nobody is harmed</translation>
        </message>
        <message>
            <source>needed for our own duty</source>
            <translation>needed for our own duty</translation>
        </message>
        <message>
            <source>to the police, to prevent a serious crime against somebody close</source>
            <translation>to the police, to prevent a serious crime against somebody close</translation>
        </message>
        <message>
            <source>to the police, a crime against a child</source>
            <translation>to the police, a crime against a child</translation>
        </message>
        <message>
            <source>to the police, a serious crime already committed</source>
            <translation>to the police, a serious crime already committed</translation>
        </message>
        <message>
            <source>report of concern for a child</source>
            <translation>report of concern for a child</translation>
        </message>
        <message>
            <source>insight of a party in her own matter</source>
            <translation>insight of a party in her own matter</translation>
        </message>
        <message>
            <source>an extract to the person whose data it is</source>
            <translation>an extract to the person whose data it is</translation>
        </message>
        <message>
            <source>a duty in another law (name it in the note)</source>
            <translation>a duty in another law (name it in the note)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Write down a signal</source>
            <translation>Write down a signal</translation>
        </message>
        <message>
            <source>Press Ctrl+N. Write what somebody tells you, choose who tells it, and save with Ctrl+Enter. Half a minute is enough: everything else can wait.</source>
            <translation>Press Ctrl+N. Write what somebody tells you, choose who tells it, and save with Ctrl+Enter. Half a minute is enough: everything else can wait.</translation>
        </message>
        <message>
            <source>Open a case and write down a contact</source>
            <translation>Open a case and write down a contact</translation>
        </message>
        <message>
            <source>Go to the cases (Ctrl+3), choose one with the arrows and press Enter. The strip on top says how to reach her safely. Then press Ctrl+J, write a few words and save.</source>
            <translation>Go to the cases (Ctrl+3), choose one with the arrows and press Enter. The strip on top says how to reach her safely. Then press Ctrl+J, write a few words and save.</translation>
        </message>
        <message>
            <source>Look at the paper for a day in court</source>
            <translation>Look at the paper for a day in court</translation>
        </message>
        <message>
            <source>Go to the legal process (Ctrl+5), choose an accompaniment with the arrows and press Ctrl+P. Beside the paper stands what was left out, and why.</source>
            <translation>Go to the legal process (Ctrl+5), choose an accompaniment with the arrows and press Ctrl+P. Beside the paper stands what was left out, and why.</translation>
        </message>
        <message>
            <source>Getting started</source>
            <translation>Getting started</translation>
        </message>
        <message>
            <source>Put a&amp;way</source>
            <translation>Put a&amp;way</translation>
        </message>
        <message>
            <source>✓  {title}: done</source>
            <translation>✓  {title}: done</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>Begin here</translation>
        </message>
        <message>
            <source>Write down your first signal (Ctrl+N). A case comes of it, and from then on this page says what is next.</source>
            <translation>Write down your first signal (Ctrl+N). A case comes of it, and from then on this page says what is next.</translation>
        </message>
        <message>
            <source>Do you have a register in a spreadsheet? Take it in under Signals, Register.</source>
            <translation>Do you have a register in a spreadsheet? Take it in under Signals, Register.</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Show me</translation>
        </message>
        <message>
            <source>Not sure how it works? Practise on made-up people; this store is locked meanwhile.</source>
            <translation>Not sure how it works? Practise on made-up people; this store is locked meanwhile.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>To my own store</source>
            <translation>To my own store</translation>
        </message>
        <message>
            <source>That was the most of it. Now your own store. You can come back here to practise whenever you like.</source>
            <translation>That was the most of it. Now your own store. You can come back here to practise whenever you like.</translation>
        </message>
        <message numerus="yes">
            <source>Getting started: {n} of {all} done</source>
            <translation>
                <numerusform>Getting started: {n} of {all} done</numerusform>
                <numerusform>Getting started: {n} of {all} done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Handbook</source>
            <translation>Handbook</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>The texts of the help (F1), version {version}.</source>
            <translation>The texts of the help (F1), version {version}.</translation>
        </message>
        <message>
            <source>Nothing here is legal advice.</source>
            <translation>Nothing here is legal advice.</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>Add a colleague</source>
            <translation>Add a colleague</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>Ask her for her key card: she finds it in the same place on her laptop. Paste it here, or open the file.</source>
            <translation>Ask her for her key card: she finds it in the same place on her laptop. Paste it here, or open the file.</translation>
        </message>
        <message>
            <source>&amp;Key card</source>
            <translation>&amp;Key card</translation>
        </message>
        <message>
            <source>&amp;Open a file …</source>
            <translation>&amp;Open a file …</translation>
        </message>
        <message>
            <source>She told me herself that she has &amp;new keys</source>
            <translation>She told me herself that she has &amp;new keys</translation>
        </message>
        <message>
            <source>key card</source>
            <translation>key card</translation>
        </message>
        <message>
            <source>Open a key card</source>
            <translation>Open a key card</translation>
        </message>
        <message>
            <source>Compare the words with {name}</source>
            <translation>Compare the words with {name}</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Compare</translation>
        </message>
        <message>
            <source>Call her on a number you know. She reads the words on her own key card aloud; type those asked for.</source>
            <translation>Call her on a number you know. She reads the words on her own key card aloud; type those asked for.</translation>
        </message>
        <message>
            <source>Word &amp;{place}</source>
            <translation>Word &amp;{place}</translation>
        </message>
        <message>
            <source>Compare &amp;all words instead</source>
            <translation>Compare &amp;all words instead</translation>
        </message>
        <message>
            <source>We have compared all eight words and they a&amp;gree</source>
            <translation>We have compared all eight words and they a&amp;gree</translation>
        </message>
        <message>
            <source>Hand over cases</source>
            <translation>Hand over cases</translation>
        </message>
        <message>
            <source>Choose &amp;where …</source>
            <translation>Choose &amp;where …</translation>
        </message>
        <message>
            <source>Everything in the cases goes along: people, notes, plans, documents and the log. The file can be opened by her and by nobody else. The cases stay here until you close them.</source>
            <translation>Everything in the cases goes along: people, notes, plans, documents and the log. The file can be opened by her and by nobody else. The cases stay here until you close them.</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation>&amp;Ground</translation>
        </message>
        <message>
            <source>A&amp;ll cases</source>
            <translation>A&amp;ll cases</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>a colleague whose keys are checked</source>
            <translation>a colleague whose keys are checked</translation>
        </message>
        <message>
            <source>at least one case</source>
            <translation>at least one case</translation>
        </message>
        <message>
            <source>nobody whose keys are checked</source>
            <translation>nobody whose keys are checked</translation>
        </message>
        <message>
            <source>New here: {count}</source>
            <translation>New here: {count}</translation>
        </message>
        <message>
            <source>Changed only by her: {count}</source>
            <translation>Changed only by her: {count}</translation>
        </message>
        <message>
            <source>Changed only here: {count}</source>
            <translation>Changed only here: {count}</translation>
        </message>
        <message>
            <source>Changed by both: {count}</source>
            <translation>Changed by both: {count}</translation>
        </message>
        <message>
            <source>Removed by her: {count}</source>
            <translation>Removed by her: {count}</translation>
        </message>
        <message>
            <source>Removed here: {count}</source>
            <translation>Removed here: {count}</translation>
        </message>
        <message>
            <source>The same in both: {count}</source>
            <translation>The same in both: {count}</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>Take hers</source>
            <translation>Take hers</translation>
        </message>
        <message>
            <source>Keep both texts</source>
            <translation>Keep both texts</translation>
        </message>
        <message>
            <source>What came from {name}</source>
            <translation>What came from {name}</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>&amp;Take in</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>What would happen</translation>
        </message>
        <message>
            <source>! This file does not follow upon the last one: one of the laptops was restored from a backup, or files came in another order. Every difference is asked about.</source>
            <translation>! This file does not follow upon the last one: one of the laptops was restored from a backup, or files came in another order. Every difference is asked about.</translation>
        </message>
        <message>
            <source>The code {code} belongs to another case here; the new case gets a free one.</source>
            <translation>The code {code} belongs to another case here; the new case gets a free one.</translation>
        </message>
        <message>
            <source>! The case {code} was erased for good here. If you take the file in, it is here again.</source>
            <translation>! The case {code} was erased for good here. If you take the file in, it is here again.</translation>
        </message>
        <message>
            <source>{name} is here already with the same identity number: probably the same person. You can merge them afterwards.</source>
            <translation>{name} is here already with the same identity number: probably the same person. You can merge them afterwards.</translation>
        </message>
        <message>
            <source>To decide: changed by both</source>
            <translation>To decide: changed by both</translation>
        </message>
        <message>
            <source>Keep &amp;mine in the rest</source>
            <translation>Keep &amp;mine in the rest</translation>
        </message>
        <message>
            <source>Take &amp;hers in the rest</source>
            <translation>Take &amp;hers in the rest</translation>
        </message>
        <message>
            <source>Here: {value}</source>
            <translation>Here: {value}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>Before: {value}</source>
            <translation>Before: {value}</translation>
        </message>
        <message>
            <source>Removed by one of you</source>
            <translation>Removed by one of you</translation>
        </message>
        <message>
            <source>Remove here too: {what}</source>
            <translation>Remove here too: {what}</translation>
        </message>
        <message>
            <source>Bring back: {what}</source>
            <translation>Bring back: {what}</translation>
        </message>
        <message>
            <source>Changed only by her</source>
            <translation>Changed only by her</translation>
        </message>
        <message>
            <source>Added to signed notes as a correction</source>
            <translation>Added to signed notes as a correction</translation>
        </message>
        <message>
            <source>{count} left to decide</source>
            <translation>{count} left to decide</translation>
        </message>
        <message>
            <source>Everything is decided.</source>
            <translation>Everything is decided.</translation>
        </message>
        <message>
            <source>My key card</source>
            <translation>My key card</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Colleagues</translation>
        </message>
        <message>
            <source>&amp;Add a colleague …</source>
            <translation>&amp;Add a colleague …</translation>
        </message>
        <message>
            <source>Handed over and received</source>
            <translation>Handed over and received</translation>
        </message>
        <message>
            <source>&amp;Hand over cases …</source>
            <translation>&amp;Hand over cases …</translation>
        </message>
        <message>
            <source>&amp;Receive a file …</source>
            <translation>&amp;Receive a file …</translation>
        </message>
        <message>
            <source>Open a re&amp;ceipt …</source>
            <translation>Open a re&amp;ceipt …</translation>
        </message>
        <message>
            <source>Save the file for her</source>
            <translation>Save the file for her</translation>
        </message>
        <message>
            <source>Handing over …</source>
            <translation>Handing over …</translation>
        </message>
        <message>
            <source>{name} is written. Give it to her; only she can open it. When she has taken it in she sends you a receipt.</source>
            <translation>{name} is written. Give it to her; only she can open it. When she has taken it in she sends you a receipt.</translation>
        </message>
        <message>
            <source>Cases from a colleague are waiting in a file.</source>
            <translation>Cases from a colleague are waiting in a file.</translation>
        </message>
        <message>
            <source>Receive the file …</source>
            <translation>Receive the file …</translation>
        </message>
        <message>
            <source>A receipt from a colleague is waiting in a file.</source>
            <translation>A receipt from a colleague is waiting in a file.</translation>
        </message>
        <message>
            <source>Open the receipt</source>
            <translation>Open the receipt</translation>
        </message>
        <message>
            <source>A colleague's key card is waiting in a file.</source>
            <translation>A colleague's key card is waiting in a file.</translation>
        </message>
        <message>
            <source>Add the colleague …</source>
            <translation>Add the colleague …</translation>
        </message>
        <message>
            <source>My key card as a QR code</source>
            <translation>My key card as a QR code</translation>
        </message>
        <message>
            <source>Your words, to read aloud to a colleague on the telephone:</source>
            <translation>Your words, to read aloud to a colleague on the telephone:</translation>
        </message>
        <message>
            <source>The card is public: give it to colleagues as a file or as text. Whoever has it can write to you, and read nothing.</source>
            <translation>The card is public: give it to colleagues as a file or as text. Whoever has it can write to you, and read nothing.</translation>
        </message>
        <message>
            <source>Cop&amp;y the card as text</source>
            <translation>Cop&amp;y the card as text</translation>
        </message>
        <message>
            <source>&amp;Save the card as a file …</source>
            <translation>&amp;Save the card as a file …</translation>
        </message>
        <message>
            <source>{name}  ·  not checked yet: nothing can be handed over</source>
            <translation>{name}  ·  not checked yet: nothing can be handed over</translation>
        </message>
        <message>
            <source>{name}  ·  ✓ words compared {day}</source>
            <translation>{name}  ·  ✓ words compared {day}</translation>
        </message>
        <message>
            <source>Compare words …</source>
            <translation>Compare words …</translation>
        </message>
        <message>
            <source>Nobody yet. Ask your colleague for her key card and add her.</source>
            <translation>Nobody yet. Ask your colleague for her key card and add her.</translation>
        </message>
        <message>
            <source>cases: {cases}, records: {records}</source>
            <translation>cases: {cases}, records: {records}</translation>
        </message>
        <message>
            <source>✓ receipt {day}</source>
            <translation>✓ receipt {day}</translation>
        </message>
        <message>
            <source>Close the cases</source>
            <translation>Close the cases</translation>
        </message>
        <message>
            <source>Save a receipt …</source>
            <translation>Save a receipt …</translation>
        </message>
        <message>
            <source>Nothing was handed over or received yet.</source>
            <translation>Nothing was handed over or received yet.</translation>
        </message>
        <message>
            <source>The words agree. Cases can be handed over to {name}.</source>
            <translation>The words agree. Cases can be handed over to {name}.</translation>
        </message>
        <message>
            <source>Receive a file</source>
            <translation>Receive a file</translation>
        </message>
        <message>
            <source>Looking the file through …</source>
            <translation>Looking the file through …</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>Nothing was taken in.</translation>
        </message>
        <message>
            <source>Taking in …</source>
            <translation>Taking in …</translation>
        </message>
        <message>
            <source>Taken in: {new} new, {changed} changed, {removed} removed.</source>
            <translation>Taken in: {new} new, {changed} changed, {removed} removed.</translation>
        </message>
        <message>
            <source>Case {old} is called {new} here.</source>
            <translation>Case {old} is called {new} here.</translation>
        </message>
        <message>
            <source>Save the receipt for her</source>
            <translation>Save the receipt for her</translation>
        </message>
        <message>
            <source>The receipt {name} is written. Give it to her.</source>
            <translation>The receipt {name} is written. Give it to her.</translation>
        </message>
        <message>
            <source>Open a receipt</source>
            <translation>Open a receipt</translation>
        </message>
        <message>
            <source>The receipt holds: everything has arrived. The cases can be closed here as handed over.</source>
            <translation>The receipt holds: everything has arrived. The cases can be closed here as handed over.</translation>
        </message>
        <message>
            <source>Cases closed as handed over: {count}.</source>
            <translation>Cases closed as handed over: {count}.</translation>
        </message>
        <message>
            <source>The key card is on the clipboard for twenty seconds.</source>
            <translation>The key card is on the clipboard for twenty seconds.</translation>
        </message>
        <message>
            <source>Save my key card</source>
            <translation>Save my key card</translation>
        </message>
        <message>
            <source>Your key card is written as {name}.</source>
            <translation>Your key card is written as {name}.</translation>
        </message>
        <message>
            <source>When cases were handed over, the note stood otherwise with {who}:</source>
            <translation>When cases were handed over, the note stood otherwise with {who}:</translation>
        </message>
        <message numerus="yes">
            <source>{n} signed notes differ. They stay as they were signed; what differs is added as a correction.</source>
            <translation>
                <numerusform>{n} signed note differs. It stays as it was signed; what differs is added as a correction.</numerusform>
                <numerusform>{n} signed notes differ. They stay as they were signed; what differs is added as a correction.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>! {n} lines of her log stand here otherwise than they came now. Nothing here is changed; ask her why.</source>
            <translation>
                <numerusform>! {n} line of her log stands here otherwise than it came now. Nothing here is changed; ask her why.</numerusform>
                <numerusform>! {n} lines of her log stand here otherwise than they came now. Nothing here is changed; ask her why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} records stayed because others hang on them.</source>
            <translation>
                <numerusform>{n} record stayed because others hang on it.</numerusform>
                <numerusform>{n} records stayed because others hang on them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sent {n} days ago, no receipt yet</source>
            <translation>
                <numerusform>sent {n} day ago, no receipt yet</numerusform>
                <numerusform>sent {n} days ago, no receipt yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Words in the help</source>
            <translation>Words in the help</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Help text</translation>
        </message>
        <message>
            <source>← &amp;Back</source>
            <translation>← &amp;Back</translation>
        </message>
        <message>
            <source>&amp;Print this topic …</source>
            <translation>&amp;Print this topic …</translation>
        </message>
        <message>
            <source>The whole &amp;handbook …</source>
            <translation>The whole &amp;handbook …</translation>
        </message>
        <message>
            <source>&amp;Quick card …</source>
            <translation>&amp;Quick card …</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbook</translation>
        </message>
        <message>
            <source>Nothing in the help on “{words}”. Try fewer words, or others.</source>
            <translation>Nothing in the help on “{words}”. Try fewer words, or others.</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Quick card</translation>
        </message>
        <message numerus="yes">
            <source>{n} topics</source>
            <translation>
                <numerusform>{n} topic</numerusform>
                <numerusform>{n} topics</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>no date that names a real day</source>
            <translation>no date that names a real day</translation>
        </message>
        <message>
            <source>no text about what happened</source>
            <translation>no text about what happened</translation>
        </message>
        <message>
            <source>the personal number is wrong; kept as text</source>
            <translation>the personal number is wrong; kept as text</translation>
        </message>
        <message>
            <source>unknown source; became “other”, the words are kept</source>
            <translation>unknown source; became “other”, the words are kept</translation>
        </message>
        <message>
            <source>the date of the action is no real day; kept as text</source>
            <translation>the date of the action is no real day; kept as text</translation>
        </message>
        <message>
            <source>the action lies before the signal; kept as text</source>
            <translation>the action lies before the signal; kept as text</translation>
        </message>
        <message>
            <source>the number of children can't be read; kept as text</source>
            <translation>the number of children can't be read; kept as text</translation>
        </message>
        <message>
            <source>the date lies in the future; imported as written</source>
            <translation>the date lies in the future; imported as written</translation>
        </message>
        <message>
            <source>the same row is here already</source>
            <translation>the same row is here already</translation>
        </message>
        <message>
            <source>a text in the row is too long</source>
            <translation>a text in the row is too long</translation>
        </message>
        <message>
            <source>nothing says which case it belongs to</source>
            <translation>nothing says which case it belongs to</translation>
        </message>
        <message>
            <source>no case has the code “{about}”</source>
            <translation>no case has the code “{about}”</translation>
        </message>
        <message>
            <source>no case has a woman with this personal number</source>
            <translation>no case has a woman with this personal number</translation>
        </message>
        <message>
            <source>no case has a woman with this name</source>
            <translation>no case has a woman with this name</translation>
        </message>
        <message>
            <source>it may be any of several cases: {about}</source>
            <translation>it may be any of several cases: {about}</translation>
        </message>
        <message>
            <source>matched by the name alone, with {about}; see that it is she</source>
            <translation>matched by the name alone, with {about}; see that it is she</translation>
        </message>
        <message>
            <source>code, personal number and name point to different cases: {about}</source>
            <translation>code, personal number and name point to different cases: {about}</translation>
        </message>
        <message>
            <source>nothing says who she is: neither name, number nor code</source>
            <translation>nothing says who she is: neither name, number nor code</translation>
        </message>
        <message>
            <source>the day it was opened lies in the future</source>
            <translation>the day it was opened lies in the future</translation>
        </message>
        <message>
            <source>the day it was closed lies in the future</source>
            <translation>the day it was closed lies in the future</translation>
        </message>
        <message>
            <source>the day it was closed is no real day</source>
            <translation>the day it was closed is no real day</translation>
        </message>
        <message>
            <source>it was closed before it was opened</source>
            <translation>it was closed before it was opened</translation>
        </message>
        <message>
            <source>she has the case {about} already; nothing is doubled</source>
            <translation>she has the case {about} already; nothing is doubled</translation>
        </message>
        <message>
            <source>she has the case {about} already; only the register's code is added to it</source>
            <translation>she has the case {about} already; only the register's code is added to it</translation>
        </message>
        <message>
            <source>same name or telephone as {about}; becomes a case of its own, look at both</source>
            <translation>same name or telephone as {about}; becomes a case of its own, look at both</translation>
        </message>
        <message>
            <source>same name or telephone as row {about}; becomes a case of its own, look at both</source>
            <translation>same name or telephone as row {about}; becomes a case of its own, look at both</translation>
        </message>
        <message>
            <source>the code is that of the case {about}, which has another personal number</source>
            <translation>the code is that of the case {about}, which has another personal number</translation>
        </message>
        <message>
            <source>the case {about} has this code already; nothing is doubled</source>
            <translation>the case {about} has this code already; nothing is doubled</translation>
        </message>
        <message>
            <source>the same personal number stands in row {about}: one woman has one case, make one row of them</source>
            <translation>the same personal number stands in row {about}: one woman has one case, make one row of them</translation>
        </message>
        <message>
            <source>the same code stands in row {about}; put it right in the file</source>
            <translation>the same code stands in row {about}; put it right in the file</translation>
        </message>
        <message>
            <source>“{about}” is no known protection; taken for a confidentiality marking</source>
            <translation>“{about}” is no known protection; taken for a confidentiality marking</translation>
        </message>
        <message>
            <source>unknown reason; became “something else”, the words are kept</source>
            <translation>unknown reason; became “something else”, the words are kept</translation>
        </message>
        <message>
            <source>unknown relationship status; kept as text</source>
            <translation>unknown relationship status; kept as text</translation>
        </message>
        <message>
            <source>a reason to close it but no day; it stays open, the words are kept</source>
            <translation>a reason to close it but no day; it stays open, the words are kept</translation>
        </message>
        <message>
            <source>the address is protected and not written out; marked as confidential</source>
            <translation>the address is protected and not written out; marked as confidential</translation>
        </message>
        <message>
            <source>the day lies in the future: a contact that has not been is no note</source>
            <translation>the day lies in the future: a contact that has not been is no note</translation>
        </message>
        <message>
            <source>neither a text, how it happened nor how long it was</source>
            <translation>neither a text, how it happened nor how long it was</translation>
        </message>
        <message>
            <source>the time can't be read; noon was written, the words are kept</source>
            <translation>the time can't be read; noon was written, the words are kept</translation>
        </message>
        <message>
            <source>the length can't be read; kept as text</source>
            <translation>the length can't be read; kept as text</translation>
        </message>
        <message>
            <source>it is not known how it happened; became “phone”, the words are kept</source>
            <translation>it is not known how it happened; became “phone”, the words are kept</translation>
        </message>
        <message>
            <source>unknown outcome; became “contact”, the words are kept</source>
            <translation>unknown outcome; became “contact”, the words are kept</translation>
        </message>
        <message>
            <source>no time: ask when it begins, a guess could make her come too late</source>
            <translation>no time: ask when it begins, a guess could make her come too late</translation>
        </message>
        <message>
            <source>nothing says whether it is an interview, a meeting or a hearing</source>
            <translation>nothing says whether it is an interview, a meeting or a hearing</translation>
        </message>
        <message>
            <source>“{about}” is no known kind of accompaniment</source>
            <translation>“{about}” is no known kind of accompaniment</translation>
        </message>
        <message>
            <source>no kind is given; taken for a hearing in that court</source>
            <translation>no kind is given; taken for a hearing in that court</translation>
        </message>
        <message>
            <source>the day has been, and nothing says that you went along</source>
            <translation>the day has been, and nothing says that you went along</translation>
        </message>
        <message>
            <source>the year is left out; read as {about}</source>
            <translation>the year is left out; read as {about}</translation>
        </message>
        <message>
            <source>this is planned in the case {about} already</source>
            <translation>this is planned in the case {about} already</translation>
        </message>
        <message>
            <source>the legal matter with this number belongs to the case {about}</source>
            <translation>the legal matter with this number belongs to the case {about}</translation>
        </message>
        <message>
            <source>no legal matter has this number, and nothing says which case it belongs to</source>
            <translation>no legal matter has this number, and nothing says which case it belongs to</translation>
        </message>
        <message>
            <source>no day of the police report: planned without a legal matter, the number is kept as text</source>
            <translation>no day of the police report: planned without a legal matter, the number is kept as text</translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Why it was closed</source>
            <translation>Why it was closed</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Relationship status</source>
            <translation>Relationship status</translation>
        </message>
        <message>
            <source>Relationship status since</source>
            <translation>Relationship status since</translation>
        </message>
        <message>
            <source>Responsible worker</source>
            <translation>Responsible worker</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>What was seen or heard</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Acute</source>
            <translation>Acute</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Date of the action</source>
            <translation>Date of the action</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Import a register</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>Rows sho&amp;wn</source>
            <translation>Rows sho&amp;wn</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– none –</translation>
        </message>
        <message>
            <source>The columns are chosen as the last time, {day}.</source>
            <translation>The columns are chosen as the last time, {day}.</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>column {number}</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>What would happen</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>All rows</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Refused rows</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Rows to look at</translation>
        </message>
        <message>
            <source>Rows that are here already</source>
            <translation>Rows that are here already</translation>
        </message>
        <message>
            <source>Rows without a remark</source>
            <translation>Rows without a remark</translation>
        </message>
        <message>
            <source>the rows are still being read</source>
            <translation>the rows are still being read</translation>
        </message>
        <message>
            <source>The rows are</source>
            <translation>The rows are</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Row with the headings</source>
            <translation>Row with the headings</translation>
        </message>
        <message>
            <source>&amp;Guess anew</source>
            <translation>&amp;Guess anew</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Rows of data: {read}. To import: {planned}, here already: {known}, refused: {refused}.</source>
            <translation>Rows of data: {read}. To import: {planned}, here already: {known}, refused: {refused}.</translation>
        </message>
        <message>
            <source>Choose a column for: {fields}.</source>
            <translation>Choose a column for: {fields}.</translation>
        </message>
        <message>
            <source>Import the cases first, so that each row finds its own.</source>
            <translation>Import the cases first, so that each row finds its own.</translation>
        </message>
        <message>
            <source>or</source>
            <translation>or</translation>
        </message>
        <message>
            <source>Reading the rows …</source>
            <translation>Reading the rows …</translation>
        </message>
        <message>
            <source>&amp;Undo the import</source>
            <translation>&amp;Undo the import</translation>
        </message>
        <message>
            <source>Here already: {known}, refused: {refused}, to look at: {notes}.</source>
            <translation>Here already: {known}, refused: {refused}, to look at: {notes}.</translation>
        </message>
        <message>
            <source>✗ refused</source>
            <translation>✗ refused</translation>
        </message>
        <message>
            <source>! look at it</source>
            <translation>! look at it</translation>
        </message>
        <message>
            <source>= here already</source>
            <translation>= here already</translation>
        </message>
        <message>
            <source>Refused rows and notes</source>
            <translation>Refused rows and notes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The import is taken back. Nothing of it is left.</source>
            <translation>The import is taken back. Nothing of it is left.</translation>
        </message>
        <message>
            <source>Taking the import back …</source>
            <translation>Taking the import back …</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Choose a register</source>
            <translation>Choose a register</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importing …</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Reading the file …</translation>
        </message>
        <message>
            <source>Case code, here or in the register</source>
            <translation>Case code, here or in the register</translation>
        </message>
        <message>
            <source>Her name</source>
            <translation>Her name</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How far it came</source>
            <translation>How far it came</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Who took part</translation>
        </message>
        <message>
            <source>What was said and done</source>
            <translation>What was said and done</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Court or place</source>
            <translation>Court or place</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Court case number</source>
            <translation>Court case number</translation>
        </message>
        <message>
            <source>Police reference</source>
            <translation>Police reference</translation>
        </message>
        <message>
            <source>Day of the police report</source>
            <translation>Day of the police report</translation>
        </message>
        <message>
            <source>Went along (yes or no)</source>
            <translation>Went along (yes or no)</translation>
        </message>
        <message>
            <source>✓ imported</source>
            <translation>✓ imported</translation>
        </message>
        <message>
            <source>✓ imported, look at it</source>
            <translation>✓ imported, look at it</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message numerus="yes">
            <source>{n} signals imported.</source>
            <translation>
                <numerusform>{n} signal imported.</numerusform>
                <numerusform>{n} signals imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cases imported.</source>
            <translation>
                <numerusform>{n} case imported.</numerusform>
                <numerusform>{n} cases imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} contacts imported.</source>
            <translation>
                <numerusform>{n} contact imported.</numerusform>
                <numerusform>{n} contacts imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} court dates imported.</source>
            <translation>
                <numerusform>{n} court date imported.</numerusform>
                <numerusform>{n} court dates imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InstrumentForm</name>
        <message>
            <source>&amp;Instrument</source>
            <translation>&amp;Instrument</translation>
        </message>
        <message>
            <source>&amp;Version or part</source>
            <translation>&amp;Version or part</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;Total</source>
            <translation>&amp;Total</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Only the result is kept here: name, version, day and total. The items are protected by copyright.</source>
            <translation>Only the result is kept here: name, version, day and total. The items are protected by copyright.</translation>
        </message>
        <message>
            <source>Result of an instrument</source>
            <translation>Result of an instrument</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>New c&amp;ontact …</source>
            <translation>New c&amp;ontact …</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>&amp;Print …</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Show older</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Making the journal …</source>
            <translation>Making the journal …</translation>
        </message>
        <message>
            <source>No contact is written down yet. Press Ctrl+J.</source>
            <translation>No contact is written down yet. Press Ctrl+J.</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>✓ signed by {name}</source>
            <translation>✓ signed by {name}</translation>
        </message>
        <message>
            <source>from an older register</source>
            <translation>from an older register</translation>
        </message>
        <message>
            <source>✎ draft</source>
            <translation>✎ draft</translation>
        </message>
        <message>
            <source>Next: {step} {day}</source>
            <translation>Next: {step} {day}</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Addition</source>
            <translation>Addition</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
    </context>
    <context>
        <name>JournalPrint</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Next step: {step}</source>
            <translation>Next step: {step}</translation>
        </message>
        <message>
            <source>Signed {day} by {name}</source>
            <translation>Signed {day} by {name}</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Addition</source>
            <translation>Addition</translation>
        </message>
        <message>
            <source>Unsigned drafts left out: {count}.</source>
            <translation>Unsigned drafts left out: {count}.</translation>
        </message>
        <message>
            <source>No note is signed yet.</source>
            <translation>No note is signed yet.</translation>
        </message>
        <message>
            <source>Printed {day} by {name}. Internal: protected by secrecy.</source>
            <translation>Printed {day} by {name}. Internal: protected by secrecy.</translation>
        </message>
    </context>
    <context>
        <name>KeptSection</name>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>contact channel</source>
            <translation>contact channel</translation>
        </message>
        <message>
            <source>protected value</source>
            <translation>protected value</translation>
        </message>
        <message>
            <source>case</source>
            <translation>case</translation>
        </message>
        <message>
            <source>relationship status</source>
            <translation>relationship status</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>signal</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>addition to a note</source>
            <translation>addition to a note</translation>
        </message>
        <message>
            <source>legal matter</source>
            <translation>legal matter</translation>
        </message>
        <message>
            <source>step</source>
            <translation>step</translation>
        </message>
        <message>
            <source>accompaniment</source>
            <translation>accompaniment</translation>
        </message>
        <message>
            <source>risk review</source>
            <translation>risk review</translation>
        </message>
        <message>
            <source>result of an instrument</source>
            <translation>result of an instrument</translation>
        </message>
        <message>
            <source>safety plan</source>
            <translation>safety plan</translation>
        </message>
        <message>
            <source>rest of the silence alarm</source>
            <translation>rest of the silence alarm</translation>
        </message>
        <message>
            <source>what a child has seen</source>
            <translation>what a child has seen</translation>
        </message>
        <message>
            <source>report of concern</source>
            <translation>report of concern</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>referral</translation>
        </message>
        <message>
            <source>risk to staff</source>
            <translation>risk to staff</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consent</translation>
        </message>
        <message>
            <source>disclosure</source>
            <translation>disclosure</translation>
        </message>
        <message>
            <source>task</source>
            <translation>task</translation>
        </message>
        <message>
            <source>liaison meeting</source>
            <translation>liaison meeting</translation>
        </message>
        <message>
            <source>action after a meeting</source>
            <translation>action after a meeting</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>sender</translation>
        </message>
        <message>
            <source>feedback to a sender</source>
            <translation>feedback to a sender</translation>
        </message>
        <message>
            <source>person of a legal matter</source>
            <translation>person of a legal matter</translation>
        </message>
        <message>
            <source>restraining order</source>
            <translation>restraining order</translation>
        </message>
        <message>
            <source>breach of an order</source>
            <translation>breach of an order</translation>
        </message>
        <message>
            <source>claim for money</source>
            <translation>claim for money</translation>
        </message>
        <message>
            <source>right asked about</source>
            <translation>right asked about</translation>
        </message>
        <message>
            <source>what left</source>
            <translation>what left</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>person's role in a case</source>
            <translation>person's role in a case</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>merge</translation>
        </message>
        <message>
            <source>reason to keep longer</source>
            <translation>reason to keep longer</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Where it goes</source>
            <translation>Where it goes</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Name or office</source>
            <translation>&amp;Name or office</translation>
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation>&amp;Ground</translation>
        </message>
        <message>
            <source>Pass&amp;word on the file</source>
            <translation>Pass&amp;word on the file</translation>
        </message>
        <message>
            <source>Passwor&amp;d</source>
            <translation>Passwor&amp;d</translation>
        </message>
        <message>
            <source>Tell it in another way than the file. It is kept nowhere.</source>
            <translation>Tell it in another way than the file. It is kept nowhere.</translation>
        </message>
    </context>
    <context>
        <name>Legal</name>
        <message>
            <source>New legal &amp;matter …</source>
            <translation>New legal &amp;matter …</translation>
        </message>
        <message>
            <source>Plan &amp;accompaniment …</source>
            <translation>Plan &amp;accompaniment …</translation>
        </message>
        <message>
            <source>Restraining orders</source>
            <translation>Restraining orders</translation>
        </message>
        <message>
            <source>New &amp;order …</source>
            <translation>New &amp;order …</translation>
        </message>
        <message>
            <source>No restraining order is applied for.</source>
            <translation>No restraining order is applied for.</translation>
        </message>
        <message>
            <source>Breaches of orders</source>
            <translation>Breaches of orders</translation>
        </message>
        <message>
            <source>New &amp;breach …</source>
            <translation>New &amp;breach …</translation>
        </message>
        <message>
            <source>No breach is noted.</source>
            <translation>No breach is noted.</translation>
        </message>
        <message>
            <source>Damages and compensation</source>
            <translation>Damages and compensation</translation>
        </message>
        <message>
            <source>New &amp;claim …</source>
            <translation>New &amp;claim …</translation>
        </message>
        <message>
            <source>Nothing is claimed yet.</source>
            <translation>Nothing is claimed yet.</translation>
        </message>
        <message>
            <source>Accompaniments</source>
            <translation>Accompaniments</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Legal matters</source>
            <translation>Legal matters</translation>
        </message>
        <message>
            <source>No police report is noted. Many women never report; the support does not depend on it.</source>
            <translation>No police report is noted. Many women never report; the support does not depend on it.</translation>
        </message>
        <message>
            <source>Papers …</source>
            <translation>Papers …</translation>
        </message>
        <message>
            <source>last day {day}</source>
            <translation>last day {day}</translation>
        </message>
        <message>
            <source>In force: {what}</source>
            <translation>In force: {what}</translation>
        </message>
        <message>
            <source>! has ended</source>
            <translation>! has ended</translation>
        </message>
        <message>
            <source>electronic monitoring</source>
            <translation>electronic monitoring</translation>
        </message>
        <message>
            <source>reported {day}</source>
            <translation>reported {day}</translation>
        </message>
        <message>
            <source>! not reported to the police</source>
            <translation>! not reported to the police</translation>
        </message>
        <message>
            <source>{amount} kr</source>
            <translation>{amount} kr</translation>
        </message>
        <message>
            <source>not paid in full yet</source>
            <translation>not paid in full yet</translation>
        </message>
        <message>
            <source>not paid yet</source>
            <translation>not paid yet</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>claimed</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>granted</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paid</translation>
        </message>
        <message>
            <source>offence not noted</source>
            <translation>offence not noted</translation>
        </message>
        <message>
            <source>Note a &amp;step</source>
            <translation>Note a &amp;step</translation>
        </message>
        <message>
            <source>&amp;Rights …</source>
            <translation>&amp;Rights …</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>Done to help her: {what}</source>
            <translation>Done to help her: {what}</translation>
        </message>
        <message>
            <source>Hide steps</source>
            <translation>Hide steps</translation>
        </message>
        <message>
            <source>Hide people</source>
            <translation>Hide people</translation>
        </message>
        <message>
            <source>Show steps ({count})</source>
            <translation>Show steps ({count})</translation>
        </message>
        <message>
            <source>Show people ({count})</source>
            <translation>Show people ({count})</translation>
        </message>
        <message>
            <source>Note how it ended …</source>
            <translation>Note how it ended …</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Ended {day}</translation>
        </message>
        <message>
            <source>Possible next steps: {steps}</source>
            <translation>Possible next steps: {steps}</translation>
        </message>
        <message>
            <source>No next day is known.</source>
            <translation>No next day is known.</translation>
        </message>
        <message>
            <source>Expected today.</source>
            <translation>Expected today.</translation>
        </message>
        <message>
            <source>Part of the same case as: {matter}</source>
            <translation>Part of the same case as: {matter}</translation>
        </message>
        <message>
            <source>Also in the same case: {matter}</source>
            <translation>Also in the same case: {matter}</translation>
        </message>
        <message>
            <source>Every right at this step is answered.</source>
            <translation>Every right at this step is answered.</translation>
        </message>
        <message>
            <source>source: {source}</source>
            <translation>source: {source}</translation>
        </message>
        <message>
            <source>confirmed: {why}</source>
            <translation>confirmed: {why}</translation>
        </message>
        <message>
            <source>Add a person of the matter …</source>
            <translation>Add a person of the matter …</translation>
        </message>
        <message>
            <source>The step is taken away.</source>
            <translation>The step is taken away.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>No accompaniment is planned. Press Ctrl+R.</source>
            <translation>No accompaniment is planned. Press Ctrl+R.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>✓ carried out</source>
            <translation>✓ carried out</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message numerus="yes">
            <source>! {n} breaches</source>
            <translation>
                <numerusform>! {n} breach</numerusform>
                <numerusform>! {n} breaches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rights to ask about: {what}</source>
            <translation>
                <numerusform>{n} right to ask about: {what}</numerusform>
                <numerusform>{n} rights to ask about: {what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>! Expected {day}, {n} days ago. What happened?</source>
            <translation>
                <numerusform>! Expected {day}, {n} day ago. What happened?</numerusform>
                <numerusform>! Expected {day}, {n} days ago. What happened?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Expected {day}, in {n} days.</source>
            <translation>
                <numerusform>Expected {day}, in {n} day.</numerusform>
                <numerusform>Expected {day}, in {n} days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what}: {day}, in {n} days</source>
            <translation>
                <numerusform>{what}: {day}, in {n} day</numerusform>
                <numerusform>{what}: {day}, in {n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what}: {day}, in about {n} months</source>
            <translation>
                <numerusform>{what}: {day}, in about {n} month</numerusform>
                <numerusform>{what}: {day}, in about {n} months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what}: {day}, in about {n} years</source>
            <translation>
                <numerusform>{what}: {day}, in about {n} year</numerusform>
                <numerusform>{what}: {day}, in about {n} years</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: ran out {day}</source>
            <translation>{what}: ran out {day}</translation>
        </message>
        <message>
            <source>{what}: today</source>
            <translation>{what}: today</translation>
        </message>
        <message>
            <source>{what}: {day}, tomorrow</source>
            <translation>{what}: {day}, tomorrow</translation>
        </message>
    </context>
    <context>
        <name>LegalPage</name>
        <message>
            <source>Legal matters</source>
            <translation>Legal matters</translation>
        </message>
        <message>
            <source>No legal matter. A matter is noted in the case it belongs to.</source>
            <translation>No legal matter. A matter is noted in the case it belongs to.</translation>
        </message>
        <message>
            <source>Accompaniments</source>
            <translation>Accompaniments</translation>
        </message>
        <message>
            <source>No accompaniment is planned. Open a case and press Ctrl+R.</source>
            <translation>No accompaniment is planned. Open a case and press Ctrl+R.</translation>
        </message>
        <message>
            <source>Show &amp;earlier ones</source>
            <translation>Show &amp;earlier ones</translation>
        </message>
        <message>
            <source>Legal process</source>
            <translation>Legal process</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Offences</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>✓ carried out</source>
            <translation>✓ carried out</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>To the injured party's counsel</source>
            <translation>To the injured party's counsel</translation>
        </message>
        <message>
            <source>Support at {purpose} {day}</source>
            <translation>Support at {purpose} {day}</translation>
        </message>
        <message>
            <source>Dear {name},</source>
            <translation>Dear {name},</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hello,</translation>
        </message>
        <message>
            <source>I am a support worker in the social services and support your client. I will go along with her to:</source>
            <translation>I am a support worker in the social services and support your client. I will go along with her to:</translation>
        </message>
        <message>
            <source>Please ask the court or the investigator for this in good time:</source>
            <translation>Please ask the court or the investigator for this in good time:</translation>
        </message>
        <message>
            <source>to wait in a room of her own</source>
            <translation>to wait in a room of her own</translation>
        </message>
        <message>
            <source>a screen in the room</source>
            <translation>a screen in the room</translation>
        </message>
        <message>
            <source>that he sits with his back to her</source>
            <translation>that he sits with his back to her</translation>
        </message>
        <message>
            <source>to be heard by video</source>
            <translation>to be heard by video</translation>
        </message>
        <message>
            <source>that he listens from another room (chapter 36, section 18 of the Code of Judicial Procedure)</source>
            <translation>that he listens from another room (chapter 36, section 18 of the Code of Judicial Procedure)</translation>
        </message>
        <message>
            <source>an interpreter</source>
            <translation>an interpreter</translation>
        </message>
        <message>
            <source>reimbursement for the journey</source>
            <translation>reimbursement for the journey</translation>
        </message>
        <message>
            <source>child care during the day</source>
            <translation>child care during the day</translation>
        </message>
        <message>
            <source>another way in</source>
            <translation>another way in</translation>
        </message>
        <message>
            <source>I go along as her support person under chapter 20, section 15 and chapter 23, section 10 of the Code of Judicial Procedure. I do not speak for her and do not talk with her about what happened before she has been heard.</source>
            <translation>I go along as her support person under chapter 20, section 15 and chapter 23, section 10 of the Code of Judicial Procedure. I do not speak for her and do not talk with her about what happened before she has been heard.</translation>
        </message>
        <message>
            <source>Please ask that her address, telephone number and workplace and the children's school are not taken into any document of the case.</source>
            <translation>Please ask that her address, telephone number and workplace and the children's school are not taken into any document of the case.</translation>
        </message>
        <message>
            <source>Yours sincerely</source>
            <translation>Yours sincerely</translation>
        </message>
        <message>
            <source>Confirmation of an appointment</source>
            <translation>Confirmation of an appointment</translation>
        </message>
        <message>
            <source>This is to certify that the person named below has been called to a meeting with an authority on {day} at {from_}.</source>
            <translation>This is to certify that the person named below has been called to a meeting with an authority on {day} at {from_}.</translation>
        </message>
        <message>
            <source>This is to certify that the person named below took part in a meeting with an authority on {day}, {from_}–{to}.</source>
            <translation>This is to certify that the person named below took part in a meeting with an authority on {day}, {from_}–{to}.</translation>
        </message>
        <message>
            <source>Issued {day}</source>
            <translation>Issued {day}</translation>
        </message>
        <message>
            <source>Case officer</source>
            <translation>Case officer</translation>
        </message>
        <message>
            <source>Please tell me about changed times, and when a judgment is given, so that she is not alone with it.</source>
            <translation>Please tell me about changed times, and when a judgment is given, so that she is not alone with it.</translation>
        </message>
        <message>
            <source>Confirmation of attendance</source>
            <translation>Confirmation of attendance</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Police reference</source>
            <translation>Police reference</translation>
        </message>
        <message>
            <source>Client (by hand)</source>
            <translation>Client (by hand)</translation>
        </message>
        <message>
            <source>Support worker, social services</source>
            <translation>Support worker, social services</translation>
        </message>
    </context>
    <context>
        <name>Liaison</name>
        <message>
            <source>Meetings with the police this half-year</source>
            <translation>Meetings with the police this half-year</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Men referred to the men's clinic</source>
            <translation>Men referred to the men's clinic</translation>
        </message>
        <message>
            <source>Liaison</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Men's clinic</source>
            <translation>Men's clinic</translation>
        </message>
        <message>
            <source>New &amp;meeting …</source>
            <translation>New &amp;meeting …</translation>
        </message>
        <message>
            <source>No meeting is noted. The first one is planned with “New meeting”.</source>
            <translation>No meeting is noted. The first one is planned with “New meeting”.</translation>
        </message>
        <message>
            <source>{held} of {wanted} held</source>
            <translation>{held} of {wanted} held</translation>
        </message>
        <message>
            <source>with the police</source>
            <translation>with the police</translation>
        </message>
        <message>
            <source>✓ held</source>
            <translation>✓ held</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Add action</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>First contact today</source>
            <translation>First contact today</translation>
        </message>
        <message>
            <source>No man is referred yet. It is done in the case, under “The man”.</source>
            <translation>No man is referred yet. It is done in the case, under “The man”.</translation>
        </message>
        <message>
            <source>First contact noted.</source>
            <translation>First contact noted.</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
        <message numerus="yes">
            <source>first contact after {n} days</source>
            <translation>
                <numerusform>first contact after {n} day</numerusform>
                <numerusform>first contact after {n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no first contact, {n} days</source>
            <translation>
                <numerusform>no first contact, {n} day</numerusform>
                <numerusform>no first contact, {n} days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Find in the text</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>Licence texts</translation>
        </message>
        <message>
            <source>Result of the search</source>
            <translation>Result of the search</translation>
        </message>
        <message>
            <source>These words do not stand in the text.</source>
            <translation>These words do not stand in the text.</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Find &amp;next</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Relvåld is free software. What it is made of, and the terms of each part, in English.</source>
            <translation>Relvåld is free software. What it is made of, and the terms of each part, in English.</translation>
        </message>
    </context>
    <context>
        <name>Log</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Nothing is logged yet.</source>
            <translation>Nothing is logged yet.</translation>
        </message>
        <message>
            <source>a former colleague</source>
            <translation>a former colleague</translation>
        </message>
        <message>
            <source>{log}, as told by {who}</source>
            <translation>{log}, as told by {who}</translation>
        </message>
        <message>
            <source>In the log of</source>
            <translation>In the log of</translation>
        </message>
        <message>
            <source>From colleagues' logs</source>
            <translation>From colleagues' logs</translation>
        </message>
        <message>
            <source>Lines of colleagues' logs about this case, as they came with a handover</source>
            <translation>Lines of colleagues' logs about this case, as they came with a handover</translation>
        </message>
    </context>
    <context>
        <name>LogReview</name>
        <message>
            <source>Extract of the log</source>
            <translation>Extract of the log</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Nothing is logged there.</source>
            <translation>Nothing is logged there.</translation>
        </message>
        <message>
            <source>The chain of the log was walked and holds: {entries} entries.</source>
            <translation>The chain of the log was walked and holds: {entries} entries.</translation>
        </message>
        <message>
            <source>The chain of the log is BROKEN at entry {seq}.</source>
            <translation>The chain of the log is BROKEN at entry {seq}.</translation>
        </message>
        <message>
            <source>From {first} to {last}.</source>
            <translation>From {first} to {last}.</translation>
        </message>
        <message>
            <source>From {first} on.</source>
            <translation>From {first} on.</translation>
        </message>
        <message>
            <source>Until {last}.</source>
            <translation>Until {last}.</translation>
        </message>
        <message>
            <source>looked into</source>
            <translation>looked into</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>left, or was stopped</source>
            <translation>left, or was stopped</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>backup</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>erased</translation>
        </message>
        <message>
            <source>unlocked, locked, keys</source>
            <translation>unlocked, locked, keys</translation>
        </message>
        <message>
            <source>left although the leak check had stopped it</source>
            <translation>left although the leak check had stopped it</translation>
        </message>
        <message>
            <source>everything was written to a readable file</source>
            <translation>everything was written to a readable file</translation>
        </message>
        <message>
            <source>opened outside office hours</source>
            <translation>opened outside office hours</translation>
        </message>
        <message>
            <source>many cases opened within an hour</source>
            <translation>many cases opened within an hour</translation>
        </message>
        <message>
            <source>a closed case was opened</source>
            <translation>a closed case was opened</translation>
        </message>
        <message>
            <source>opened, and nothing written within fourteen days</source>
            <translation>opened, and nothing written within fourteen days</translation>
        </message>
        <message>
            <source>The chain of the log is being walked …</source>
            <translation>The chain of the log is being walked …</translation>
        </message>
        <message>
            <source>Chain of the log</source>
            <translation>Chain of the log</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>Looked through</translation>
        </message>
        <message>
            <source>See first</source>
            <translation>See first</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Case</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;What</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <source>&amp;Looked through …</source>
            <translation>&amp;Looked through …</translation>
        </message>
        <message>
            <source>Extract as &amp;PDF …</source>
            <translation>Extract as &amp;PDF …</translation>
        </message>
        <message>
            <source>Extract as CS&amp;V …</source>
            <translation>Extract as CS&amp;V …</translation>
        </message>
        <message>
            <source>every case</source>
            <translation>every case</translation>
        </message>
        <message>
            <source>And {count} more: choose fewer days.</source>
            <translation>And {count} more: choose fewer days.</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Nothing stands out.</translation>
        </message>
        <message>
            <source>✓ The chain holds: {entries} entries, each bound to the one before.</source>
            <translation>✓ The chain holds: {entries} entries, each bound to the one before.</translation>
        </message>
        <message>
            <source>The log was never looked through.</source>
            <translation>The log was never looked through.</translation>
        </message>
        <message>
            <source>Looked through up to entry {seq} by {name}, {day}.</source>
            <translation>Looked through up to entry {seq} by {name}, {day}.</translation>
        </message>
        <message>
            <source>The log is looked through</source>
            <translation>The log is looked through</translation>
        </message>
        <message>
            <source>Everything up to the newest entry counts as looked through.</source>
            <translation>Everything up to the newest entry counts as looked through.</translation>
        </message>
        <message>
            <source>&amp;Who looked</source>
            <translation>&amp;Who looked</translation>
        </message>
        <message>
            <source>&amp;Remarks, without names</source>
            <translation>&amp;Remarks, without names</translation>
        </message>
    </context>
    <context>
        <name>Man</name>
        <message>
            <source>The man</source>
            <translation>The man</translation>
        </message>
        <message>
            <source>&amp;Add …</source>
            <translation>&amp;Add …</translation>
        </message>
        <message>
            <source>Risk to staff</source>
            <translation>Risk to staff</translation>
        </message>
        <message>
            <source>&amp;Note a risk …</source>
            <translation>&amp;Note a risk …</translation>
        </message>
        <message>
            <source>No risk to staff is known.</source>
            <translation>No risk to staff is known.</translation>
        </message>
        <message>
            <source>Men's clinic</source>
            <translation>Men's clinic</translation>
        </message>
        <message>
            <source>&amp;Other referral …</source>
            <translation>&amp;Other referral …</translation>
        </message>
        <message>
            <source>He is not referred to the men's clinic.</source>
            <translation>He is not referred to the men's clinic.</translation>
        </message>
        <message>
            <source>&amp;Refer to the men's clinic …</source>
            <translation>&amp;Refer to the men's clinic …</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>name not known</translation>
        </message>
        <message>
            <source>Nobody is noted. His name may stay unknown.</source>
            <translation>Nobody is noted. His name may stay unknown.</translation>
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Legal matter</source>
            <translation>Legal matter</translation>
        </message>
        <message>
            <source>&amp;Reported to the police</source>
            <translation>&amp;Reported to the police</translation>
        </message>
        <message>
            <source>&amp;Police reference (K-number)</source>
            <translation>&amp;Police reference (K-number)</translation>
        </message>
        <message>
            <source>&amp;Court</source>
            <translation>&amp;Court</translation>
        </message>
        <message>
            <source>Court case &amp;number</source>
            <translation>Court case &amp;number</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Offences</translation>
        </message>
        <message>
            <source>Done to help her carry it through</source>
            <translation>Done to help her carry it through</translation>
        </message>
        <message>
            <source>In &amp;words</source>
            <translation>In &amp;words</translation>
        </message>
        <message>
            <source>Tried &amp;together with</source>
            <translation>Tried &amp;together with</translation>
        </message>
        <message>
            <source>no other matter</source>
            <translation>no other matter</translation>
        </message>
        <message>
            <source>Note a step</source>
            <translation>Note a step</translation>
        </message>
        <message>
            <source>&amp;Step</source>
            <translation>&amp;Step</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;How it ended</source>
            <translation>&amp;How it ended</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Next e&amp;xpected</source>
            <translation>Next e&amp;xpected</translation>
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation>S&amp;ource</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Why nothing is missing in between</source>
            <translation>&amp;Why nothing is missing in between</translation>
        </message>
        <message>
            <source>The same for the matters tried &amp;together</source>
            <translation>The same for the matters tried &amp;together</translation>
        </message>
        <message>
            <source>The matter ended</source>
            <translation>The matter ended</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
    </context>
    <context>
        <name>MatterPerson</name>
        <message>
            <source>&amp;Part in the matter</source>
            <translation>&amp;Part in the matter</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Works at</source>
            <translation>&amp;Works at</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>A person of the matter</source>
            <translation>A person of the matter</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;With</source>
            <translation>&amp;With</translation>
        </message>
        <message>
            <source>The &amp;police takes part</source>
            <translation>The &amp;police takes part</translation>
        </message>
        <message>
            <source>The meeting was &amp;held</source>
            <translation>The meeting was &amp;held</translation>
        </message>
        <message>
            <source>P&amp;oints</source>
            <translation>P&amp;oints</translation>
        </message>
        <message>
            <source>D&amp;ecisions</source>
            <translation>D&amp;ecisions</translation>
        </message>
        <message>
            <source>Liaison meeting</source>
            <translation>Liaison meeting</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Merge another case into this one</source>
            <translation>Merge another case into this one</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Merge</translation>
        </message>
        <message>
            <source>Everything in the other case moves here and stays in the log of both. The other case is closed. It can be taken apart again.</source>
            <translation>Everything in the other case moves here and stays in the log of both. The other case is closed. It can be taken apart again.</translation>
        </message>
        <message>
            <source>&amp;Other case</source>
            <translation>&amp;Other case</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>the other case</source>
            <translation>the other case</translation>
        </message>
        <message>
            <source>Merge another person into this one</source>
            <translation>Merge another person into this one</translation>
        </message>
        <message>
            <source>Cases, channels and protected values of the other person become this one's. The stricter protection counts. It can be taken apart again.</source>
            <translation>Cases, channels and protected values of the other person become this one's. The stricter protection counts. It can be taken apart again.</translation>
        </message>
        <message>
            <source>&amp;Other person</source>
            <translation>&amp;Other person</translation>
        </message>
        <message>
            <source>the other person</source>
            <translation>the other person</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;State</translation>
        </message>
        <message>
            <source>&amp;Legal matter</source>
            <translation>&amp;Legal matter</translation>
        </message>
        <message>
            <source>&amp;Applied for</source>
            <translation>&amp;Applied for</translation>
        </message>
        <message>
            <source>&amp;Decided</source>
            <translation>&amp;Decided</translation>
        </message>
        <message>
            <source>Last da&amp;y</source>
            <translation>Last da&amp;y</translation>
        </message>
        <message>
            <source>With &amp;electronic monitoring</source>
            <translation>With &amp;electronic monitoring</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Reference</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>The last day stands in the decision. A task reminds of it a month before.</source>
            <translation>The last day stands in the decision. A task reminds of it a month before.</translation>
        </message>
        <message>
            <source>Restraining order</source>
            <translation>Restraining order</translation>
        </message>
        <message>
            <source>no matter</source>
            <translation>no matter</translation>
        </message>
        <message>
            <source>(ended)</source>
            <translation>(ended)</translation>
        </message>
    </context>
    <context>
        <name>Override</name>
        <message>
            <source>Let it out with a reason</source>
            <translation>Let it out with a reason</translation>
        </message>
        <message>
            <source>&amp;Let it out</source>
            <translation>&amp;Let it out</translation>
        </message>
        <message>
            <source>Tick what may be seen. Whoever gets the paper can read it, and he may see it.</source>
            <translation>Tick what may be seen. Whoever gets the paper can read it, and he may see it.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>what may be seen</source>
            <translation>what may be seen</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>a reason</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Ways to reach her</source>
            <translation>Ways to reach her</translation>
        </message>
        <message>
            <source>Protected: never on paper, never aloud</source>
            <translation>Protected: never on paper, never aloud</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>From the register</source>
            <translation>From the register</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Decide …</source>
            <translation>Decide …</translation>
        </message>
        <message>
            <source>Change the decision …</source>
            <translation>Change the decision …</translation>
        </message>
        <message>
            <source>No signal is linked to this case.</source>
            <translation>No signal is linked to this case.</translation>
        </message>
        <message>
            <source>Close the case …</source>
            <translation>Close the case …</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>No longer acute</source>
            <translation>No longer acute</translation>
        </message>
        <message>
            <source>Mark as acute</source>
            <translation>Mark as acute</translation>
        </message>
        <message>
            <source>&amp;Edit her details …</source>
            <translation>&amp;Edit her details …</translation>
        </message>
        <message>
            <source>Add a wa&amp;y to reach her …</source>
            <translation>Add a wa&amp;y to reach her …</translation>
        </message>
        <message>
            <source>Add something &amp;protected …</source>
            <translation>Add something &amp;protected …</translation>
        </message>
        <message>
            <source>Add a per&amp;son …</source>
            <translation>Add a per&amp;son …</translation>
        </message>
        <message>
            <source>&amp;Merge another case into this one …</source>
            <translation>&amp;Merge another case into this one …</translation>
        </message>
        <message>
            <source>Hand over to a colleague …</source>
            <translation>Hand over to a colleague …</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>name not known</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>born {year}</translation>
        </message>
        <message>
            <source>needs an interpreter</source>
            <translation>needs an interpreter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Merge …</source>
            <translation>Merge …</translation>
        </message>
        <message>
            <source>Extract …</source>
            <translation>Extract …</translation>
        </message>
        <message>
            <source>She is anonymous. The case has a code and no name.</source>
            <translation>She is anonymous. The case has a code and no name.</translation>
        </message>
        <message>
            <source>Code there: {code}</source>
            <translation>Code there: {code}</translation>
        </message>
        <message>
            <source>not after {day}</source>
            <translation>not after {day}</translation>
        </message>
        <message>
            <source>except {days}</source>
            <translation>except {days}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>No way to reach her is written down.</source>
            <translation>No way to reach her is written down.</translation>
        </message>
        <message>
            <source>Nothing is marked as protected. Add address, school, workplace, shelter, new name.</source>
            <translation>Nothing is marked as protected. Add address, school, workplace, shelter, new name.</translation>
        </message>
        <message>
            <source>{what} merged {day}</source>
            <translation>{what} merged {day}</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Take apart</translation>
        </message>
        <message>
            <source>The merge is taken apart.</source>
            <translation>The merge is taken apart.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Name, code, number, words or a command</source>
            <translation>Name, code, number, words or a command</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Filters: type:note  from:2026-03  from:police  case:KV-0001  "exact words"</source>
            <translation>Filters: type:note  from:2026-03  from:police  case:KV-0001  "exact words"</translation>
        </message>
        <message>
            <source>Save the search …</source>
            <translation>Save the search …</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Nothing found. Try fewer letters.</translation>
        </message>
        <message>
            <source>Saved search: {title}</source>
            <translation>Saved search: {title}</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>ÖVNING</source>
            <translation>ÖVNING</translation>
        </message>
        <message>
            <source>ÖVNING – fictitious people</source>
            <translation>ÖVNING – fictitious people</translation>
        </message>
        <message>
            <source>Printed {day} {time} by {name}</source>
            <translation>Printed {day} {time} by {name}</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>This tertial</source>
            <translation>This tertial</translation>
        </message>
        <message>
            <source>Last tertial</source>
            <translation>Last tertial</translation>
        </message>
        <message>
            <source>This half-year</source>
            <translation>This half-year</translation>
        </message>
        <message>
            <source>Last half-year</source>
            <translation>Last half-year</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message>
            <source>Own period</source>
            <translation>Own period</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Given name</translation>
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation>&amp;Family name</translation>
        </message>
        <message>
            <source>The name is &amp;protected</source>
            <translation>The name is &amp;protected</translation>
        </message>
        <message>
            <source>Protected &amp;identity</source>
            <translation>Protected &amp;identity</translation>
        </message>
        <message>
            <source>&amp;Kind of number</source>
            <translation>&amp;Kind of number</translation>
        </message>
        <message>
            <source>Personal &amp;number</source>
            <translation>Personal &amp;number</translation>
        </message>
        <message>
            <source>&amp;Birth year</source>
            <translation>&amp;Birth year</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Languages</translation>
        </message>
        <message>
            <source>Needs an in&amp;terpreter</source>
            <translation>Needs an in&amp;terpreter</translation>
        </message>
        <message>
            <source>S&amp;upport needs</source>
            <translation>S&amp;upport needs</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>Everything may be left empty: an anonymous woman has a case with a code and no name.</source>
            <translation>Everything may be left empty: an anonymous woman has a case with a code and no name.</translation>
        </message>
        <message>
            <source>&amp;Acute</source>
            <translation>&amp;Acute</translation>
        </message>
        <message>
            <source>Details of a person</source>
            <translation>Details of a person</translation>
        </message>
        <message>
            <source>New person in the case</source>
            <translation>New person in the case</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <source>sister, knows · interpreter, not to be used: knows him …</source>
            <translation>sister, knows · interpreter, not to be used: knows him …</translation>
        </message>
        <message>
            <source>N&amp;ote on the role</source>
            <translation>N&amp;ote on the role</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
        <message>
            <source>&amp;Close the case</source>
            <translation>&amp;Close the case</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Legal process</source>
            <translation>Legal process</translation>
        </message>
        <message>
            <source>Liaison</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Safekeeping</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Signs that it is becoming dangerous</source>
            <translation>Signs that it is becoming dangerous</translation>
        </message>
        <message>
            <source>Ways out of the home</source>
            <translation>Ways out of the home</translation>
        </message>
        <message>
            <source>Where I can go</source>
            <translation>Where I can go</translation>
        </message>
        <message>
            <source>People I can call</source>
            <translation>People I can call</translation>
        </message>
        <message>
            <source>A word that means: get help</source>
            <translation>A word that means: get help</translation>
        </message>
        <message>
            <source>Bag, keys, money and papers</source>
            <translation>Bag, keys, money and papers</translation>
        </message>
        <message>
            <source>Phone, location and accounts</source>
            <translation>Phone, location and accounts</translation>
        </message>
        <message>
            <source>The children: what they know and do</source>
            <translation>The children: what they know and do</translation>
        </message>
        <message>
            <source>If he comes or it begins</source>
            <translation>If he comes or it begins</translation>
        </message>
        <message>
            <source>After leaving</source>
            <translation>After leaving</translation>
        </message>
        <message>
            <source>What gives me strength</source>
            <translation>What gives me strength</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Safety plan</translation>
        </message>
        <message>
            <source>Stays with the support worker</source>
            <translation>Stays with the support worker</translation>
        </message>
        <message>
            <source>Version {number}, {day}</source>
            <translation>Version {number}, {day}</translation>
        </message>
        <message>
            <source>In danger: 112. Kvinnofridslinjen, day and night and free: {helpline}. Police when it is not urgent: {police}.</source>
            <translation>In danger: 112. Kvinnofridslinjen, day and night and free: {helpline}. Police when it is not urgent: {police}.</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Whole plan (A4)</source>
            <translation>Whole plan (A4)</translation>
        </message>
        <message>
            <source>Pocket card</source>
            <translation>Pocket card</translation>
        </message>
        <message>
            <source>Neutral card</source>
            <translation>Neutral card</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Safety plan</translation>
        </message>
        <message>
            <source>&amp;Save as new version</source>
            <translation>&amp;Save as new version</translation>
        </message>
        <message>
            <source>May she &amp;keep paper at home?</source>
            <translation>May she &amp;keep paper at home?</translation>
        </message>
        <message>
            <source>not asked yet: no paper goes home</source>
            <translation>not asked yet: no paper goes home</translation>
        </message>
        <message>
            <source>no: it stays here</source>
            <translation>no: it stays here</translation>
        </message>
        <message>
            <source>yes, she says that it is safe</source>
            <translation>yes, she says that it is safe</translation>
        </message>
        <message>
            <source>Made &amp;together with her</source>
            <translation>Made &amp;together with her</translation>
        </message>
        <message>
            <source>Her own words. Leave empty what does not fit.</source>
            <translation>Her own words. Leave empty what does not fit.</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
        <message>
            <source>at least one section</source>
            <translation>at least one section</translation>
        </message>
        <message>
            <source>A paper of the safety plan</source>
            <translation>A paper of the safety plan</translation>
        </message>
        <message>
            <source>&amp;Preview …</source>
            <translation>&amp;Preview …</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Paper</translation>
        </message>
        <message>
            <source>&amp;Language of the card</source>
            <translation>&amp;Language of the card</translation>
        </message>
        <message>
            <source>She has not said that paper is safe at home: only the neutral card goes with her.</source>
            <translation>She has not said that paper is safe at home: only the neutral card goes with her.</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>the file can't be read: {why}</source>
            <translation>the file can't be read: {why}</translation>
        </message>
        <message>
            <source>no such setting</source>
            <translation>no such setting</translation>
        </message>
        <message>
            <source>a whole number from {least} to {greatest} is wanted</source>
            <translation>a whole number from {least} to {greatest} is wanted</translation>
        </message>
        <message>
            <source>a text in quotation marks is wanted</source>
            <translation>a text in quotation marks is wanted</translation>
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation>true or false is wanted</translation>
        </message>
        <message>
            <source>a public key is wanted; it begins with age1 and has 62 characters</source>
            <translation>a public key is wanted; it begins with age1 and has 62 characters</translation>
        </message>
        <message>
            <source>others than the administrator can change the file</source>
            <translation>others than the administrator can change the file</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The practice store: nobody in it exists.</source>
            <translation>The practice store: nobody in it exists.</translation>
        </message>
        <message>
            <source>Nobody here exists. Never write about a real person in this store.</source>
            <translation>Nobody here exists. Never write about a real person in this store.</translation>
        </message>
        <message>
            <source>My own store …</source>
            <translation>My own store …</translation>
        </message>
        <message>
            <source>Practise on made-up people</source>
            <translation>Practise on made-up people</translation>
        </message>
        <message>
            <source>My own store</source>
            <translation>My own store</translation>
        </message>
        <message>
            <source>Getting started</source>
            <translation>Getting started</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Print …</source>
            <translation>&amp;Print …</translation>
        </message>
        <message>
            <source>&amp;Save as PDF …</source>
            <translation>&amp;Save as PDF …</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sent to the printer.</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>hear how she is</source>
            <translation>hear how she is</translation>
        </message>
        <message>
            <source>follow-up call after</source>
            <translation>follow-up call after</translation>
        </message>
        <message>
            <source>new risk review</source>
            <translation>new risk review</translation>
        </message>
        <message>
            <source>unsigned note of {day}</source>
            <translation>unsigned note of {day}</translation>
        </message>
        <message>
            <source>call her</source>
            <translation>call her</translation>
        </message>
        <message>
            <source>immediate danger</source>
            <translation>immediate danger</translation>
        </message>
        <message>
            <source>ACUTE</source>
            <translation>ACUTE</translation>
        </message>
        <message>
            <source>weapon, strangulation or pregnancy</source>
            <translation>weapon, strangulation or pregnancy</translation>
        </message>
        <message>
            <source>high risk</source>
            <translation>high risk</translation>
        </message>
        <message>
            <source>begins {time}</source>
            <translation>begins {time}</translation>
        </message>
        <message>
            <source>the safe window closes {time}</source>
            <translation>the safe window closes {time}</translation>
        </message>
        <message>
            <source>not safe to call at this hour, opens {when}</source>
            <translation>not safe to call at this hour, opens {when}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>by {day}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>was due {day}</translation>
        </message>
        <message>
            <source>next safe window {when}</source>
            <translation>next safe window {when}</translation>
        </message>
        <message>
            <source>no safe way to call her is known</source>
            <translation>no safe way to call her is known</translation>
        </message>
        <message>
            <source>safe now: {channel} until {time}</source>
            <translation>safe now: {channel} until {time}</translation>
        </message>
        <message>
            <source>safe now: {channel}</source>
            <translation>safe now: {channel}</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Decide …</source>
            <translation>Decide …</translation>
        </message>
        <message>
            <source>Answer …</source>
            <translation>Answer …</translation>
        </message>
        <message>
            <source>Papers …</source>
            <translation>Papers …</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Open the note</translation>
        </message>
        <message>
            <source>To the risk review</source>
            <translation>To the risk review</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Edit …</translation>
        </message>
        <message>
            <source>Write it down …</source>
            <translation>Write it down …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Note how it went …</source>
            <translation>Note how it went …</translation>
        </message>
        <message>
            <source>Later …</source>
            <translation>Later …</translation>
        </message>
        <message>
            <source>Rest …</source>
            <translation>Rest …</translation>
        </message>
        <message>
            <source>Attempt made …</source>
            <translation>Attempt made …</translation>
        </message>
        <message>
            <source>Today's queue</source>
            <translation>Today's queue</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter does it · D done · S later · O opens the case</source>
            <translation>↑ ↓ choose · Enter does it · D done · S later · O opens the case</translation>
        </message>
        <message numerus="yes">
            <source>{n} more signals wait under Signals.</source>
            <translation>
                <numerusform>{n} more signal waits under Signals.</numerusform>
                <numerusform>{n} more signals wait under Signals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more silent women stand under Support.</source>
            <translation>
                <numerusform>{n} more silent woman stands under Support.</numerusform>
                <numerusform>{n} more silent women stand under Support.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} working days late (was due {day})</source>
            <translation>
                <numerusform>{n} working day late (was due {day})</numerusform>
                <numerusform>{n} working days late (was due {day})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days since she was heard from, {allowed} allowed</source>
            <translation>
                <numerusform>{n} day since she was heard from, {allowed} allowed</numerusform>
                <numerusform>{n} days since she was heard from, {allowed} allowed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} working days past the target</source>
            <translation>
                <numerusform>{n} working day past the target</numerusform>
                <numerusform>{n} working days past the target</numerusform>
            </translation>
        </message>
        <message>
            <source>The queue is empty: nothing waits for you now. New signals (Ctrl+N) and tasks (Ctrl+T) place themselves here.</source>
            <translation>The queue is empty: nothing waits for you now. New signals (Ctrl+N) and tasks (Ctrl+T) place themselves here.</translation>
        </message>
        <message>
            <source>A last day that the law gives can't be moved. Press D when it is done.</source>
            <translation>A last day that the law gives can't be moved. Press D when it is done.</translation>
        </message>
        <message>
            <source>This can't be put off. It leaves the queue when it is done.</source>
            <translation>This can't be put off. It leaves the queue when it is done.</translation>
        </message>
        <message>
            <source>There is no case yet.</source>
            <translation>There is no case yet.</translation>
        </message>
        <message>
            <source>Not safe any more: the window of {code} has closed. Nothing was dialled.</source>
            <translation>Not safe any more: the window of {code} has closed. Nothing was dialled.</translation>
        </message>
        <message>
            <source>Done: {what}.</source>
            <translation>Done: {what}.</translation>
        </message>
        <message>
            <source>To&amp;morrow</source>
            <translation>To&amp;morrow</translation>
        </message>
        <message>
            <source>&amp;Monday</source>
            <translation>&amp;Monday</translation>
        </message>
        <message>
            <source>Next &amp;working day</source>
            <translation>Next &amp;working day</translation>
        </message>
        <message>
            <source>&amp;Another day …</source>
            <translation>&amp;Another day …</translation>
        </message>
        <message>
            <source>Put off until {day}: {what}.</source>
            <translation>Put off until {day}: {what}.</translation>
        </message>
        <message>
            <source>An attempt was noted {day}. What is left is to decide: press Enter.</source>
            <translation>An attempt was noted {day}. What is left is to decide: press Enter.</translation>
        </message>
        <message>
            <source>&amp;Note that you tried to reach her today</source>
            <translation>&amp;Note that you tried to reach her today</translation>
        </message>
        <message>
            <source>Attempt noted: {what}.</source>
            <translation>Attempt noted: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Quick</name>
        <message>
            <source>Quick unlock</source>
            <translation>Quick unlock</translation>
        </message>
        <message>
            <source>&amp;Turn on</source>
            <translation>&amp;Turn on</translation>
        </message>
        <message>
            <source>For twelve hours after you wrote the passphrase, a PIN opens the store on this computer. It ends after five wrong tries, when you hide the window or leave the program, and the passphrase always works. Whoever is logged in as you on this computer has a PIN to guess, not a passphrase.</source>
            <translation>For twelve hours after you wrote the passphrase, a PIN opens the store on this computer. It ends after five wrong tries, when you hide the window or leave the program, and the passphrase always works. Whoever is logged in as you on this computer has a PIN to guess, not a passphrase.</translation>
        </message>
        <message>
            <source>&amp;PIN, six digits or more</source>
            <translation>&amp;PIN, six digits or more</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>A&amp;gain</translation>
        </message>
        <message>
            <source>Turning on …</source>
            <translation>Turning on …</translation>
        </message>
    </context>
    <context>
        <name>QuickCard</name>
        <message>
            <source>Quick card</source>
            <translation>Quick card</translation>
        </message>
        <message>
            <source>help for what you see</source>
            <translation>help for what you see</translation>
        </message>
        <message>
            <source>new signal, also while locked</source>
            <translation>new signal, also while locked</translation>
        </message>
        <message>
            <source>new contact</source>
            <translation>new contact</translation>
        </message>
        <message>
            <source>find anything</source>
            <translation>find anything</translation>
        </message>
        <message>
            <source>go along</source>
            <translation>go along</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>paper</translation>
        </message>
        <message>
            <source>save</source>
            <translation>save</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>undo</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>lock</translation>
        </message>
        <message>
            <source>hide now</source>
            <translation>hide now</translation>
        </message>
        <message>
            <source>Unlock, and read Today from the top. The most urgent comes first.</source>
            <translation>Unlock, and read Today from the top. The most urgent comes first.</translation>
        </message>
        <message>
            <source>Call while the time shown is open. Say only what stands beside the number.</source>
            <translation>Call while the time shown is open. Say only what stands beside the number.</translation>
        </message>
        <message>
            <source>Write the call down at once (Ctrl+J), and sign.</source>
            <translation>Write the call down at once (Ctrl+J), and sign.</translation>
        </message>
        <message>
            <source>Decide about what waits under Signals (Ctrl+2).</source>
            <translation>Decide about what waits under Signals (Ctrl+2).</translation>
        </message>
        <message>
            <source>Back up when Today asks for it.</source>
            <translation>Back up when Today asks for it.</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L) whenever you leave the room.</source>
            <translation>Lock (Ctrl+L) whenever you leave the room.</translation>
        </message>
        <message>
            <source>Press Esc twice, or Pause. The screen is emptied and locked at once.</source>
            <translation>Press Esc twice, or Pause. The screen is emptied and locked at once.</translation>
        </message>
        <message>
            <source>What you were writing is kept. The passphrase brings it back.</source>
            <translation>What you were writing is kept. The passphrase brings it back.</translation>
        </message>
        <message>
            <source>Look at it first (Ctrl+P), and read all of it.</source>
            <translation>Look at it first (Ctrl+P), and read all of it.</translation>
        </message>
        <message>
            <source>What is framed is protected: mask it, or change the text.</source>
            <translation>What is framed is protected: mask it, or change the text.</translation>
        </message>
        <message>
            <source>Choose who is to have it. Fetch it from the printer at once.</source>
            <translation>Choose who is to have it. Fetch it from the printer at once.</translation>
        </message>
        <message>
            <source>Fetch the recovery sheet from where it is locked in.</source>
            <translation>Fetch the recovery sheet from where it is locked in.</translation>
        </message>
        <message>
            <source>Choose “Forgotten the passphrase?” where you unlock, and write the groups.</source>
            <translation>Choose “Forgotten the passphrase?” where you unlock, and write the groups.</translation>
        </message>
        <message>
            <source>Choose a new passphrase. Nothing is lost.</source>
            <translation>Choose a new passphrase. Nothing is lost.</translation>
        </message>
        <message>
            <source>IT support</source>
            <translation>IT support</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Colleague</translation>
        </message>
        <message>
            <source>After hours</source>
            <translation>After hours</translation>
        </message>
        <message>
            <source>The ten keys</source>
            <translation>The ten keys</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <source>When somebody comes in</source>
            <translation>When somebody comes in</translation>
        </message>
        <message>
            <source>Before a paper leaves you</source>
            <translation>Before a paper leaves you</translation>
        </message>
        <message>
            <source>Forgotten the passphrase</source>
            <translation>Forgotten the passphrase</translation>
        </message>
        <message>
            <source>Call (write the numbers by hand)</source>
            <translation>Call (write the numbers by hand)</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>what it is about</source>
            <translation>what it is about</translation>
        </message>
        <message>
            <source>case</source>
            <translation>case</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consent</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>contact person</translation>
        </message>
        <message>
            <source>the one merged</source>
            <translation>the one merged</translation>
        </message>
        <message>
            <source>row of the register</source>
            <translation>row of the register</translation>
        </message>
        <message>
            <source>joined to</source>
            <translation>joined to</translation>
        </message>
        <message>
            <source>the one kept</source>
            <translation>the one kept</translation>
        </message>
        <message>
            <source>legal matter</source>
            <translation>legal matter</translation>
        </message>
        <message>
            <source>merged into</source>
            <translation>merged into</translation>
        </message>
        <message>
            <source>what was moved</source>
            <translation>what was moved</translation>
        </message>
        <message>
            <source>restraining order</source>
            <translation>restraining order</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>sender</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>signal</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Unlock with the recovery key</source>
            <translation>Unlock with the recovery key</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>The recovery key stands on the sheet you printed. Small letters and spaces are fine.</source>
            <translation>The recovery key stands on the sheet you printed. Small letters and spaces are fine.</translation>
        </message>
        <message>
            <source>&amp;Recovery key</source>
            <translation>&amp;Recovery key</translation>
        </message>
        <message>
            <source>recovery key</source>
            <translation>recovery key</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>&amp;Present passphrase</source>
            <translation>&amp;Present passphrase</translation>
        </message>
        <message>
            <source>The unit's own key</source>
            <translation>The unit's own key</translation>
        </message>
        <message>
            <source>The unit keeps a key of its own in a safe and gives you its public half, which begins with age1. With the secret half the unit can open this store.</source>
            <translation>The unit keeps a key of its own in a safe and gives you its public half, which begins with age1. With the secret half the unit can open this store.</translation>
        </message>
        <message>
            <source>The unit's &amp;public key</source>
            <translation>The unit's &amp;public key</translation>
        </message>
        <message>
            <source>the unit's public key</source>
            <translation>the unit's public key</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>This key opens the store when the passphrase is forgotten. Whoever has it and the computer can read everything.</source>
            <translation>This key opens the store when the passphrase is forgotten. Whoever has it and the computer can read everything.</translation>
        </message>
        <message>
            <source>Keep it locked in, away from the computer: a safe, or a sealed envelope with the manager.</source>
            <translation>Keep it locked in, away from the computer: a safe, or a sealed envelope with the manager.</translation>
        </message>
        <message>
            <source>Never photograph it, never send it, never keep it as a file on this computer.</source>
            <translation>Never photograph it, never send it, never keep it as a file on this computer.</translation>
        </message>
        <message>
            <source>If it is lost or seen: unlock, and make a new sheet under Settings.</source>
            <translation>If it is lost or seen: unlock, and make a new sheet under Settings.</translation>
        </message>
        <message>
            <source>Start Relvåld and choose “Forgotten the passphrase?”.</source>
            <translation>Start Relvåld and choose “Forgotten the passphrase?”.</translation>
        </message>
        <message>
            <source>Write the groups in order. Small letters and spaces are fine. The word after a group is for reading aloud; it is not written.</source>
            <translation>Write the groups in order. Small letters and spaces are fine. The word after a group is for reading aloud; it is not written.</translation>
        </message>
        <message>
            <source>Choose a new passphrase.</source>
            <translation>Choose a new passphrase.</translation>
        </message>
        <message>
            <source>Store “{name}”, made {day}</source>
            <translation>Store “{name}”, made {day}</translation>
        </message>
        <message>
            <source>The key as a QR code</source>
            <translation>The key as a QR code</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>Keeping it</translation>
        </message>
        <message>
            <source>Using it</source>
            <translation>Using it</translation>
        </message>
    </context>
    <context>
        <name>ReferralForm</name>
        <message>
            <source>nobody by name</source>
            <translation>nobody by name</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Who</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>Na&amp;me of the place</source>
            <translation>Na&amp;me of the place</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Need</translation>
        </message>
        <message>
            <source>Referred &amp;by</source>
            <translation>Referred &amp;by</translation>
        </message>
        <message>
            <source>The person a&amp;grees</source>
            <translation>The person a&amp;grees</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Sent</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Answer</translation>
        </message>
        <message>
            <source>Ans&amp;wered</source>
            <translation>Ans&amp;wered</translation>
        </message>
        <message>
            <source>&amp;First contact there</source>
            <translation>&amp;First contact there</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Referral</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>sent {day}</source>
            <translation>sent {day}</translation>
        </message>
        <message numerus="yes">
            <source>first contact {day} ({n} days)</source>
            <translation>
                <numerusform>first contact {day} ({n} day)</numerusform>
                <numerusform>first contact {day} ({n} days)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>&amp;Restore and open</source>
            <translation>&amp;Restore and open</translation>
        </message>
        <message>
            <source>The backup is only read, and no store is overwritten: it is brought back into an empty folder.</source>
            <translation>The backup is only read, and no store is overwritten: it is brought back into an empty folder.</translation>
        </message>
        <message>
            <source>Folder with the &amp;backups</source>
            <translation>Folder with the &amp;backups</translation>
        </message>
        <message>
            <source>Which &amp;one</source>
            <translation>Which &amp;one</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>or the recovery &amp;key from the sheet</source>
            <translation>or the recovery &amp;key from the sheet</translation>
        </message>
        <message>
            <source>&amp;Empty folder for the store</source>
            <translation>&amp;Empty folder for the store</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <translation>Choose: {what}</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Restoring and proving …</source>
            <translation>Restoring and proving …</translation>
        </message>
        <message>
            <source>a folder with backups</source>
            <translation>a folder with backups</translation>
        </message>
        <message>
            <source>passphrase or recovery key</source>
            <translation>passphrase or recovery key</translation>
        </message>
        <message>
            <source>an empty folder</source>
            <translation>an empty folder</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Erased five years after the last note, finished at the latest in the calendar year after</source>
            <translation>Erased five years after the last note, finished at the latest in the calendar year after</translation>
        </message>
        <message>
            <source>Erased because no case speaks of it any more</source>
            <translation>Erased because no case speaks of it any more</translation>
        </message>
        <message>
            <source>Erased before its time, for the reason that is given</source>
            <translation>Erased before its time, for the reason that is given</translation>
        </message>
        <message>
            <source>A child in the case is or was placed: documents on paternity, adoption and the placement of a child are not erased</source>
            <translation>A child in the case is or was placed: documents on paternity, adoption and the placement of a child are not erased</translation>
        </message>
        <message>
            <source>Somebody in the case is born on day 5, 15 or 25: kept for research</source>
            <translation>Somebody in the case is born on day 5, 15 or 25: kept for research</translation>
        </message>
        <message>
            <source>A child in the case is under 30: some documents in a child's own file are to be kept 30 years from birth</source>
            <translation>A child in the case is under 30: some documents in a child's own file are to be kept 30 years from birth</translation>
        </message>
        <message>
            <source>A legal matter of the case is not ended</source>
            <translation>A legal matter of the case is not ended</translation>
        </message>
        <message>
            <source>An extract was made for somebody in the case during the last year</source>
            <translation>An extract was made for somebody in the case during the last year</translation>
        </message>
        <message>
            <source>Extract from the register</source>
            <translation>Extract from the register</translation>
        </message>
        <message>
            <source>What was left out of the extract</source>
            <translation>What was left out of the extract</translation>
        </message>
        <message>
            <source>Due for erasure</source>
            <translation>Due for erasure</translation>
        </message>
        <message>
            <source>Due within 90 days</source>
            <translation>Due within 90 days</translation>
        </message>
        <message>
            <source>Kept longer</source>
            <translation>Kept longer</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Erased</translation>
        </message>
        <message>
            <source>Before its time</source>
            <translation>Before its time</translation>
        </message>
        <message>
            <source>Closed &amp;case</source>
            <translation>Closed &amp;case</translation>
        </message>
        <message>
            <source>Erase this case …</source>
            <translation>Erase this case …</translation>
        </message>
        <message>
            <source>&amp;Keep this case longer …</source>
            <translation>&amp;Keep this case longer …</translation>
        </message>
        <message>
            <source>Extract for a person</source>
            <translation>Extract for a person</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <source>A c&amp;hild itself asks</source>
            <translation>A c&amp;hild itself asks</translation>
        </message>
        <message>
            <source>Not a parent in the child's name: that may be he.</source>
            <translation>Not a parent in the child's name: that may be he.</translation>
        </message>
        <message>
            <source>Preview the e&amp;xtract …</source>
            <translation>Preview the e&amp;xtract …</translation>
        </message>
        <message>
            <source>What it &amp;leaves out, for the unit's file …</source>
            <translation>What it &amp;leaves out, for the unit's file …</translation>
        </message>
        <message>
            <source>If a man asks: even that he stands here may tell him of her. Decide first, with somebody else, whether anything can be given.</source>
            <translation>If a man asks: even that he stands here may tell him of her. Decide first, with somebody else, whether anything can be given.</translation>
        </message>
        <message>
            <source>No case.</source>
            <translation>No case.</translation>
        </message>
        <message>
            <source>Keep longer …</source>
            <translation>Keep longer …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Erase …</source>
            <translation>Erase …</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Keep no longer</source>
            <translation>Keep no longer</translation>
        </message>
        <message>
            <source>Nothing is kept longer than its time.</source>
            <translation>Nothing is kept longer than its time.</translation>
        </message>
        <message>
            <source>Certificate …</source>
            <translation>Certificate …</translation>
        </message>
        <message>
            <source>Nothing was erased yet.</source>
            <translation>Nothing was erased yet.</translation>
        </message>
        <message>
            <source>Erasing …</source>
            <translation>Erasing …</translation>
        </message>
        <message>
            <source>The case {code} is erased, but traces of it may still lie on the encrypted disk: it was full or in use. They are taken away when the store is opened next.</source>
            <translation>The case {code} is erased, but traces of it may still lie on the encrypted disk: it was full or in use. They are taken away when the store is opened next.</translation>
        </message>
        <message>
            <source>The case {code} is erased for good.</source>
            <translation>The case {code} is erased for good.</translation>
        </message>
        <message>
            <source>Erased for good: {code}.</source>
            <translation>Erased for good: {code}.</translation>
        </message>
        <message>
            <source>Certificate of erasure</source>
            <translation>Certificate of erasure</translation>
        </message>
        <message>
            <source>! still open</source>
            <translation>! still open</translation>
        </message>
        <message>
            <source>tasks not done: {count}</source>
            <translation>tasks not done: {count}</translation>
        </message>
        <message>
            <source>last note {last}, due {due}, finished by {by}</source>
            <translation>last note {last}, due {due}, finished by {by}</translation>
        </message>
        <message>
            <source>ask a lawyer</source>
            <translation>ask a lawyer</translation>
        </message>
        <message>
            <source>Without a case</source>
            <translation>Without a case</translation>
        </message>
        <message>
            <source>People of whom no case speaks any more: {count}</source>
            <translation>People of whom no case speaks any more: {count}</translation>
        </message>
        <message>
            <source>Erase the people …</source>
            <translation>Erase the people …</translation>
        </message>
        <message>
            <source>Nothing without a case is due.</source>
            <translation>Nothing without a case is due.</translation>
        </message>
        <message>
            <source>Signals without a case: {count}, last note up to {last}, finished by {by}</source>
            <translation>Signals without a case: {count}, last note up to {last}, finished by {by}</translation>
        </message>
        <message>
            <source>Erase all these signals …</source>
            <translation>Erase all these signals …</translation>
        </message>
        <message>
            <source>! Signals older than their time that still wait for a decision: {count}, the oldest of {day}. They are not erased before somebody has decided.</source>
            <translation>! Signals older than their time that still wait for a decision: {count}, the oldest of {day}. They are not erased before somebody has decided.</translation>
        </message>
        <message>
            <source>To the signals</source>
            <translation>To the signals</translation>
        </message>
        <message>
            <source>Erase this signal …</source>
            <translation>Erase this signal …</translation>
        </message>
        <message>
            <source>signal of {day}</source>
            <translation>signal of {day}</translation>
        </message>
        <message numerus="yes">
            <source>{n} records</source>
            <translation>
                <numerusform>{n} record</numerusform>
                <numerusform>{n} records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and {n} more signals</source>
            <translation>
                <numerusform>… and {n} more signal</numerusform>
                <numerusform>… and {n} more signals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Rights to ask about: {state}</source>
            <translation>Rights to ask about: {state}</translation>
        </message>
        <message>
            <source>Ask, and write the answer here. The sources are for you to read; this is no legal advice.</source>
            <translation>Ask, and write the answer here. The sources are for you to read; this is no legal advice.</translation>
        </message>
        <message>
            <source>Show rights of other &amp;steps too</source>
            <translation>Show rights of other &amp;steps too</translation>
        </message>
        <message>
            <source>Ask: {whom}</source>
            <translation>Ask: {whom}</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>answered {day}</translation>
        </message>
        <message>
            <source>Answer, who said it, what to do next</source>
            <translation>Answer, who said it, what to do next</translation>
        </message>
        <message>
            <source>Note: {what}</source>
            <translation>Note: {what}</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>Risk review</source>
            <translation>Risk review</translation>
        </message>
        <message>
            <source>level</source>
            <translation>level</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>reasons</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>How does &amp;she see it?</source>
            <translation>How does &amp;she see it?</translation>
        </message>
        <message>
            <source>In her o&amp;wn words</source>
            <translation>In her o&amp;wn words</translation>
        </message>
        <message>
            <source>since when</source>
            <translation>since when</translation>
        </message>
        <message>
            <source>{factor}: since when</source>
            <translation>{factor}: since when</translation>
        </message>
        <message>
            <source>What is known of him and of the violence</source>
            <translation>What is known of him and of the violence</translation>
        </message>
        <message>
            <source>⚑ marks what the research ties to lethal violence; the source stands in each row's tooltip. Nothing is summed.</source>
            <translation>⚑ marks what the research ties to lethal violence; the source stands in each row's tooltip. Nothing is summed.</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>Red flags</translation>
        </message>
        <message>
            <source>My &amp;judgement</source>
            <translation>My &amp;judgement</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>not judged yet</translation>
        </message>
        <message>
            <source>&amp;Reasons</source>
            <translation>&amp;Reasons</translation>
        </message>
        <message>
            <source>&amp;Next review by</source>
            <translation>&amp;Next review by</translation>
        </message>
        <message>
            <source>⚑ Red flags: {flags}</source>
            <translation>⚑ Red flags: {flags}</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
    </context>
    <context>
        <name>RiskCompare</name>
        <message>
            <source>Risk reviews over time</source>
            <translation>Risk reviews over time</translation>
        </message>
        <message>
            <source>No risk review is made yet.</source>
            <translation>No risk review is made yet.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Level of risk over time: {levels}</source>
            <translation>Level of risk over time: {levels}</translation>
        </message>
        <message>
            <source>Reviews side by side</source>
            <translation>Reviews side by side</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <source>My judgement</source>
            <translation>My judgement</translation>
        </message>
        <message>
            <source>How she sees it</source>
            <translation>How she sees it</translation>
        </message>
        <message>
            <source>● differs from the review before   ⚑ red flag</source>
            <translation>● differs from the review before   ⚑ red flag</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Health of the store</source>
            <translation>Health of the store</translation>
        </message>
        <message>
            <source>&amp;Back up to a folder …</source>
            <translation>&amp;Back up to a folder …</translation>
        </message>
        <message>
            <source>&amp;Prove a backup by restoring it …</source>
            <translation>&amp;Prove a backup by restoring it …</translation>
        </message>
        <message>
            <source>&amp;Restore a backup beside this store …</source>
            <translation>&amp;Restore a backup beside this store …</translation>
        </message>
        <message>
            <source>Export everything readab&amp;ly …</source>
            <translation>Export everything readab&amp;ly …</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Safekeeping</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Not examined since the store was unlocked.</source>
            <translation>Not examined since the store was unlocked.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Last backup</translation>
        </message>
        <message>
            <source>The store before</source>
            <translation>The store before</translation>
        </message>
        <message>
            <source>Back up &amp;now</source>
            <translation>Back up &amp;now</translation>
        </message>
        <message>
            <source>Last proved by restoring</source>
            <translation>Last proved by restoring</translation>
        </message>
        <message>
            <source>Store the backup away from this computer: a USB stick in a locked cabinet, or the municipality's network. It is encrypted.</source>
            <translation>Store the backup away from this computer: a USB stick in a locked cabinet, or the municipality's network. It is encrypted.</translation>
        </message>
        <message>
            <source>{folder} was replaced by this store. It stays until you remove it.</source>
            <translation>{folder} was replaced by this store. It stays until you remove it.</translation>
        </message>
        <message>
            <source>Remove for good …</source>
            <translation>Remove for good …</translation>
        </message>
        <message>
            <source>Remove the store in {folder} for good? Do it only when everything is in this store. It can't be taken back.</source>
            <translation>Remove the store in {folder} for good? Do it only when everything is in this store. It can't be taken back.</translation>
        </message>
        <message>
            <source>The store before is removed.</source>
            <translation>The store before is removed.</translation>
        </message>
        <message>
            <source>Removing …</source>
            <translation>Removing …</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Where should the backup go?</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>The plan</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <source>Backups go to: {folder}</source>
            <translation>Backups go to: {folder}</translation>
        </message>
        <message>
            <source>&amp;Days between backups</source>
            <translation>&amp;Days between backups</translation>
        </message>
        <message>
            <source>Days between &amp;trial restores</source>
            <translation>Days between &amp;trial restores</translation>
        </message>
        <message>
            <source>Days of which the newest backup is &amp;kept</source>
            <translation>Days of which the newest backup is &amp;kept</translation>
        </message>
        <message>
            <source>&amp;Weeks of which the newest backup is kept</source>
            <translation>&amp;Weeks of which the newest backup is kept</translation>
        </message>
        <message>
            <source>&amp;Months of which the newest backup is kept</source>
            <translation>&amp;Months of which the newest backup is kept</translation>
        </message>
        <message>
            <source>&amp;Save the plan</source>
            <translation>&amp;Save the plan</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>The plan is saved.</translation>
        </message>
        <message>
            <source>Where should backups go?</source>
            <translation>Where should backups go?</translation>
        </message>
        <message>
            <source>Backups go to {folder} from now on.</source>
            <translation>Backups go to {folder} from now on.</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>Which backup?</translation>
        </message>
        <message>
            <source>An empty folder for the restored store</source>
            <translation>An empty folder for the restored store</translation>
        </message>
        <message>
            <source>Use it from now on</source>
            <translation>Use it from now on</translation>
        </message>
        <message>
            <source>Restoring …</source>
            <translation>Restoring …</translation>
        </message>
        <message>
            <source>Restored to {folder}. Lock, and choose “Open another store” to work in it.</source>
            <translation>Restored to {folder}. Lock, and choose “Open another store” to work in it.</translation>
        </message>
        <message>
            <source>Read every document to its &amp;end (takes longer)</source>
            <translation>Read every document to its &amp;end (takes longer)</translation>
        </message>
        <message>
            <source>&amp;Mend what can safely be mended</source>
            <translation>&amp;Mend what can safely be mended</translation>
        </message>
        <message>
            <source>&amp;Copy as a diagnosis</source>
            <translation>&amp;Copy as a diagnosis</translation>
        </message>
        <message>
            <source>E&amp;xamine the store</source>
            <translation>E&amp;xamine the store</translation>
        </message>
        <message>
            <source>Examining …</source>
            <translation>Examining …</translation>
        </message>
        <message>
            <source>Mended, and examined again.</source>
            <translation>Mended, and examined again.</translation>
        </message>
        <message>
            <source>The store now opens with the passphrase before the last change of it.</source>
            <translation>The store now opens with the passphrase before the last change of it.</translation>
        </message>
        <message>
            <source>Mending …</source>
            <translation>Mending …</translation>
        </message>
        <message>
            <source>The diagnosis is on the clipboard for twenty seconds. It holds no names, places or notes.</source>
            <translation>The diagnosis is on the clipboard for twenty seconds. It holds no names, places or notes.</translation>
        </message>
        <message>
            <source>Everything is written to {name}, readable. Keep it only on an encrypted medium.</source>
            <translation>Everything is written to {name}, readable. Keep it only on an encrypted medium.</translation>
        </message>
        <message>
            <source>Columns chosen by themselves</source>
            <translation>Columns chosen by themselves</translation>
        </message>
        <message>
            <source>Registers of signals, cases, contacts and court dates that were kept in a spreadsheet or a text file (XLSX, CSV) can be taken in. You see what happens to every row before anything happens, and can take it back. Import cases before contacts and court dates, so that these find their case.</source>
            <translation>Registers of signals, cases, contacts and court dates that were kept in a spreadsheet or a text file (XLSX, CSV) can be taken in. You see what happens to every row before anything happens, and can take it back. Import cases before contacts and court dates, so that these find their case.</translation>
        </message>
        <message>
            <source>&amp;Import a register …</source>
            <translation>&amp;Import a register …</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Forget</translation>
        </message>
        <message>
            <source>Nothing yet. The columns of a register are kept when it is imported.</source>
            <translation>Nothing yet. The columns of a register are kept when it is imported.</translation>
        </message>
    </context>
    <context>
        <name>Sealed</name>
        <message>
            <source>New signal, sealed</source>
            <translation>New signal, sealed</translation>
        </message>
        <message>
            <source>&amp;Seal</source>
            <translation>&amp;Seal</translation>
        </message>
        <message>
            <source>What you write is encrypted at once. It can be read after the next unlock.</source>
            <translation>What you write is encrypted at once. It can be read after the next unlock.</translation>
        </message>
        <message>
            <source>&amp;What have you seen or heard?</source>
            <translation>&amp;What have you seen or heard?</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choose …</translation>
        </message>
        <message>
            <source>W&amp;ho is it about?</source>
            <translation>W&amp;ho is it about?</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>&amp;Telephone</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Received</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>&amp;Immediate danger now</source>
            <translation>&amp;Immediate danger now</translation>
        </message>
        <message>
            <source>what you have seen or heard</source>
            <translation>what you have seen or heard</translation>
        </message>
        <message>
            <source>who it comes from</source>
            <translation>who it comes from</translation>
        </message>
        <message>
            <source>Throw away what you have written? It is not kept anywhere.</source>
            <translation>Throw away what you have written? It is not kept anywhere.</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Search</translation>
        </message>
        <message>
            <source>Save a search</source>
            <translation>Save a search</translation>
        </message>
    </context>
    <context>
        <name>Secrecy</name>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>New &amp;consent …</source>
            <translation>New &amp;consent …</translation>
        </message>
        <message>
            <source>She has not agreed to anything being told.</source>
            <translation>She has not agreed to anything being told.</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Disclosures</translation>
        </message>
        <message>
            <source>New &amp;disclosure …</source>
            <translation>New &amp;disclosure …</translation>
        </message>
        <message>
            <source>Nothing was given to anybody.</source>
            <translation>Nothing was given to anybody.</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Referrals</translation>
        </message>
        <message>
            <source>New &amp;referral …</source>
            <translation>New &amp;referral …</translation>
        </message>
        <message>
            <source>Nobody is referred anywhere.</source>
            <translation>Nobody is referred anywhere.</translation>
        </message>
        <message>
            <source>What has left</source>
            <translation>What has left</translation>
        </message>
        <message>
            <source>to: {whom}</source>
            <translation>to: {whom}</translation>
        </message>
        <message>
            <source>with a password</source>
            <translation>with a password</translation>
        </message>
        <message>
            <source>No paper or file about her has left.</source>
            <translation>No paper or file about her has left.</translation>
        </message>
        <message>
            <source>✓ valid</source>
            <translation>✓ valid</translation>
        </message>
        <message>
            <source>not valid today</source>
            <translation>not valid today</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>withdrawn {day}</translation>
        </message>
        <message numerus="yes">
            <source>! let out in spite of {n} findings: {reason}</source>
            <translation>
                <numerusform>! let out in spite of {n} finding: {reason}</numerusform>
                <numerusform>! let out in spite of {n} findings: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>telephone number or other way to reach someone</source>
            <translation>telephone number or other way to reach someone</translation>
        </message>
        <message>
            <source>personal identity number</source>
            <translation>personal identity number</translation>
        </message>
        <message>
            <source>protected name</source>
            <translation>protected name</translation>
        </message>
        <message>
            <source>name of a child</source>
            <translation>name of a child</translation>
        </message>
        <message>
            <source>name of another woman</source>
            <translation>name of another woman</translation>
        </message>
        <message>
            <source>name of a person in another case</source>
            <translation>name of a person in another case</translation>
        </message>
        <message>
            <source>number or address from another case</source>
            <translation>number or address from another case</translation>
        </message>
        <message>
            <source>who told</source>
            <translation>who told</translation>
        </message>
        <message>
            <source>words that can show who told</source>
            <translation>words that can show who told</translation>
        </message>
        <message>
            <source>the word that means: get help</source>
            <translation>the word that means: get help</translation>
        </message>
        <message>
            <source>number or address from her safety plan</source>
            <translation>number or address from her safety plan</translation>
        </message>
        <message>
            <source>number or address from an older register</source>
            <translation>number or address from an older register</translation>
        </message>
        <message>
            <source>number or address from a signal</source>
            <translation>number or address from a signal</translation>
        </message>
        <message>
            <source>her name</source>
            <translation>her name</translation>
        </message>
        <message>
            <source>his name</source>
            <translation>his name</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>municipality where she stays</source>
            <translation>municipality where she stays</translation>
        </message>
        <message>
            <source>shelter</source>
            <translation>shelter</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>preschool</source>
            <translation>preschool</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>vehicle</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>new name</translation>
        </message>
        <message>
            <source>protected value</source>
            <translation>protected value</translation>
        </message>
        <message>
            <source>a word that tells what the paper is for</source>
            <translation>a word that tells what the paper is for</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
    </context>
    <context>
        <name>SenderForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;What it is</source>
            <translation>&amp;What it is</translation>
        </message>
        <message>
            <source>&amp;Contact person</source>
            <translation>&amp;Contact person</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>Sender of signals</source>
            <translation>Sender of signals</translation>
        </message>
    </context>
    <context>
        <name>Senders</name>
        <message>
            <source>Recurring senders</source>
            <translation>Recurring senders</translation>
        </message>
        <message>
            <source>New &amp;sender …</source>
            <translation>New &amp;sender …</translation>
        </message>
        <message>
            <source>No sender is noted. A school or health centre that sends signals is added here.</source>
            <translation>No sender is noted. A school or health centre that sends signals is added here.</translation>
        </message>
        <message>
            <source>last {day}</source>
            <translation>last {day}</translation>
        </message>
        <message>
            <source>! not told anything since</source>
            <translation>! not told anything since</translation>
        </message>
        <message>
            <source>Feedback …</source>
            <translation>Feedback …</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
        <message numerus="yes">
            <source>{n} signals</source>
            <translation>
                <numerusform>{n} signal</numerusform>
                <numerusform>{n} signals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Locks the store first</source>
            <translation>Locks the store first</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>Keys and locking</source>
            <translation>Keys and locking</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>The settings are saved.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Tray, reminders, windows</source>
            <translation>Tray, reminders, windows</translation>
        </message>
        <message>
            <source>A sign in the &amp;tray, to lock and hide from</source>
            <translation>A sign in the &amp;tray, to lock and hide from</translation>
        </message>
        <message>
            <source>A &amp;reminder, naming nobody, when a call can't wait much longer</source>
            <translation>A &amp;reminder, naming nobody, when a call can't wait much longer</translation>
        </message>
        <message>
            <source>This system has no tray.</source>
            <translation>This system has no tray.</translation>
        </message>
        <message>
            <source>The &amp;usual windows and columns</source>
            <translation>The &amp;usual windows and columns</translation>
        </message>
        <message>
            <source>Windows, columns and filters are as usual from the next start on.</source>
            <translation>Windows, columns and filters are as usual from the next start on.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>Text si&amp;ze</translation>
        </message>
        <message>
            <source>The store and who works in it</source>
            <translation>The store and who works in it</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Your &amp;name</translation>
        </message>
        <message>
            <source>&amp;Office phone</source>
            <translation>&amp;Office phone</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>Lock after so many &amp;minutes without a touch</source>
            <translation>Lock after so many &amp;minutes without a touch</translation>
        </message>
        <message>
            <source>&amp;Hide counts under, in everything that leaves</source>
            <translation>&amp;Hide counts under, in everything that leaves</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>Locking</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Keys to the store</source>
            <translation>Keys to the store</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase …</source>
            <translation>Change the &amp;passphrase …</translation>
        </message>
        <message>
            <source>Make a new &amp;recovery sheet …</source>
            <translation>Make a new &amp;recovery sheet …</translation>
        </message>
        <message>
            <source>Let the unit's own key open the store …</source>
            <translation>Let the unit's own key open the store …</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice.</source>
            <translation>Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice.</translation>
        </message>
        <message>
            <source>&amp;Licences …</source>
            <translation>&amp;Licences …</translation>
        </message>
        <message>
            <source>Fixed by your unit's IT support</source>
            <translation>Fixed by your unit's IT support</translation>
        </message>
        <message>
            <source>Nothing is fixed on this computer.</source>
            <translation>Nothing is fixed on this computer.</translation>
        </message>
        <message>
            <source>When something is wrong</source>
            <translation>When something is wrong</translation>
        </message>
        <message>
            <source>Safekeeping, Health examines the store and copies a diagnosis for your IT support: versions and findings, nothing about anybody.</source>
            <translation>Safekeeping, Health examines the store and copies a diagnosis for your IT support: versions and findings, nothing about anybody.</translation>
        </message>
        <message>
            <source>To &amp;Safekeeping</source>
            <translation>To &amp;Safekeeping</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>This is the practice store. Nobody in it exists.</source>
            <translation>This is the practice store. Nobody in it exists.</translation>
        </message>
        <message>
            <source>&amp;My own store …</source>
            <translation>&amp;My own store …</translation>
        </message>
        <message>
            <source>Try everything on made-up people, in a store of its own. This one is locked meanwhile.</source>
            <translation>Try everything on made-up people, in a store of its own. This one is locked meanwhile.</translation>
        </message>
        <message>
            <source>&amp;Practise …</source>
            <translation>&amp;Practise …</translation>
        </message>
        <message>
            <source>The passphrase is changed. Backups made before still open with the old one.</source>
            <translation>The passphrase is changed. Backups made before still open with the old one.</translation>
        </message>
        <message>
            <source>The unit's key opens the store from now on.</source>
            <translation>The unit's key opens the store from now on.</translation>
        </message>
        <message>
            <source>The sheet you have will no longer open this store. Make a new one?</source>
            <translation>The sheet you have will no longer open this store. Make a new one?</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>The recovery sheet</translation>
        </message>
        <message>
            <source>Quick unlock with a PIN</source>
            <translation>Quick unlock with a PIN</translation>
        </message>
        <message>
            <source>Turn on quick unlock …</source>
            <translation>Turn on quick unlock …</translation>
        </message>
        <message>
            <source>Turn off quick unlock</source>
            <translation>Turn off quick unlock</translation>
        </message>
        <message>
            <source>Your unit's IT support has turned this off on this computer.</source>
            <translation>Your unit's IT support has turned this off on this computer.</translation>
        </message>
        <message>
            <source>Asking the computer's key store …</source>
            <translation>Asking the computer's key store …</translation>
        </message>
        <message>
            <source>On, until twelve hours after you wrote the passphrase.</source>
            <translation>On, until twelve hours after you wrote the passphrase.</translation>
        </message>
        <message>
            <source>Off. Only the passphrase and the recovery key open the store.</source>
            <translation>Off. Only the passphrase and the recovery key open the store.</translation>
        </message>
        <message>
            <source>A PIN opens the store for the rest of the day.</source>
            <translation>A PIN opens the store for the rest of the day.</translation>
        </message>
        <message>
            <source>Pictures of the screen</source>
            <translation>Pictures of the screen</translation>
        </message>
        <message>
            <source>Other programs see an empty window when they take pictures of the screen.</source>
            <translation>Other programs see an empty window when they take pictures of the screen.</translation>
        </message>
        <message>
            <source>This system lets no program keep its windows out of pictures of the screen. Close programs that share or record the screen before you unlock.</source>
            <translation>This system lets no program keep its windows out of pictures of the screen. Close programs that share or record the screen before you unlock.</translation>
        </message>
        <message>
            <source>Fixed on this computer by your unit's IT support</source>
            <translation>Fixed on this computer by your unit's IT support</translation>
        </message>
    </context>
    <context>
        <name>SignalForm</name>
        <message>
            <source>New signal</source>
            <translation>New signal</translation>
        </message>
        <message>
            <source>&amp;What have you seen or heard?</source>
            <translation>&amp;What have you seen or heard?</translation>
        </message>
        <message>
            <source>W&amp;ho is it about?</source>
            <translation>W&amp;ho is it about?</translation>
        </message>
        <message>
            <source>name, number, case code – or nothing</source>
            <translation>name, number, case code – or nothing</translation>
        </message>
        <message>
            <source>Linked case</source>
            <translation>Linked case</translation>
        </message>
        <message>
            <source>Save and n&amp;ew</source>
            <translation>Save and n&amp;ew</translation>
        </message>
        <message>
            <source>Somebody else …</source>
            <translation>Somebody else …</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>&amp;Known sender</source>
            <translation>&amp;Known sender</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>&amp;Children in the home</source>
            <translation>&amp;Children in the home</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>&amp;Immediate danger now</source>
            <translation>&amp;Immediate danger now</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Received</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes, number not known</source>
            <translation>yes, number not known</translation>
        </message>
        <message>
            <source>&amp;What was seen or heard</source>
            <translation>&amp;What was seen or heard</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>Which &amp;one, in words</source>
            <translation>Which &amp;one, in words</translation>
        </message>
        <message>
            <source>Wh&amp;o told it</source>
            <translation>Wh&amp;o told it</translation>
        </message>
        <message>
            <source>Who told it is &amp;protected</source>
            <translation>Who told it is &amp;protected</translation>
        </message>
        <message>
            <source>Personal &amp;number</source>
            <translation>Personal &amp;number</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>P&amp;hone</translation>
        </message>
        <message>
            <source>Kinds of &amp;violence</source>
            <translation>Kinds of &amp;violence</translation>
        </message>
        <message>
            <source>Re&amp;lation to him</source>
            <translation>Re&amp;lation to him</translation>
        </message>
        <message>
            <source>Their a&amp;ges</source>
            <translation>Their a&amp;ges</translation>
        </message>
        <message>
            <source>&amp;Immediate danger</source>
            <translation>&amp;Immediate danger</translation>
        </message>
        <message>
            <source>Wea&amp;pon</source>
            <translation>Wea&amp;pon</translation>
        </message>
        <message>
            <source>She is pre&amp;gnant</source>
            <translation>She is pre&amp;gnant</translation>
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation>Ne&amp;xt step</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>not decided</translation>
        </message>
        <message>
            <source>Correct or complete a signal</source>
            <translation>Correct or complete a signal</translation>
        </message>
        <message>
            <source>what you have seen or heard</source>
            <translation>what you have seen or heard</translation>
        </message>
        <message>
            <source>who it comes from</source>
            <translation>who it comes from</translation>
        </message>
        <message>
            <source>This is what you had begun to write.</source>
            <translation>This is what you had begun to write.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
        <message>
            <source>✓ Will be linked to {code}</source>
            <translation>✓ Will be linked to {code}</translation>
        </message>
    </context>
    <context>
        <name>Signals</name>
        <message>
            <source>Signals waiting for a decision</source>
            <translation>Signals waiting for a decision</translation>
        </message>
        <message>
            <source>No signal waits for a decision. Press Ctrl+N to write one down.</source>
            <translation>No signal waits for a decision. Press Ctrl+N to write one down.</translation>
        </message>
        <message>
            <source>Register of signals</source>
            <translation>Register of signals</translation>
        </message>
        <message>
            <source>No signal matches. Change the filters, write one down with Ctrl+N or import a register.</source>
            <translation>No signal matches. Change the filters, write one down with Ctrl+N or import a register.</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Senders</translation>
        </message>
        <message>
            <source>&amp;Decide …</source>
            <translation>&amp;Decide …</translation>
        </message>
        <message>
            <source>Correct or co&amp;mplete …</source>
            <translation>Correct or co&amp;mplete …</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>&amp;Open the case</translation>
        </message>
        <message>
            <source>Words in the signal</source>
            <translation>Words in the signal</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>anybody</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Decision</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>&amp;Import a register …</source>
            <translation>&amp;Import a register …</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Acute</source>
            <translation>Acute</translation>
        </message>
        <message>
            <source>To attempt</source>
            <translation>To attempt</translation>
        </message>
        <message>
            <source>To contact</source>
            <translation>To contact</translation>
        </message>
        <message>
            <source>To support</source>
            <translation>To support</translation>
        </message>
        <message>
            <source>! acute</source>
            <translation>! acute</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
    </context>
    <context>
        <name>Similar</name>
        <message>
            <source>same personal number</source>
            <translation>same personal number</translation>
        </message>
        <message>
            <source>same telephone number</source>
            <translation>same telephone number</translation>
        </message>
        <message>
            <source>the case code</source>
            <translation>the case code</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>same name</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>same address</translation>
        </message>
        <message>
            <source>same name, spelled otherwise</source>
            <translation>same name, spelled otherwise</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>similar name</translation>
        </message>
    </context>
    <context>
        <name>SnippetForm</name>
        <message>
            <source>Sho&amp;rtcut</source>
            <translation>Sho&amp;rtcut</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <source>Type ; and the shortcut and a space, and the text stands there. {date} becomes today's date, and writing goes on at {here}. Nothing about anybody belongs in it.</source>
            <translation>Type ; and the shortcut and a space, and the text stands there. {date} becomes today's date, and writing goes on at {here}. Nothing about anybody belongs in it.</translation>
        </message>
        <message>
            <source>Text snippet</source>
            <translation>Text snippet</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Let the silence alarm rest</source>
            <translation>Let the silence alarm rest</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
        <message>
            <source>a day to come</source>
            <translation>a day to come</translation>
        </message>
        <message>
            <source>why</source>
            <translation>why</translation>
        </message>
    </context>
    <context>
        <name>StaffRisk</name>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>&amp;What we do about it</source>
            <translation>&amp;What we do about it</translation>
        </message>
        <message>
            <source>Risk to staff</source>
            <translation>Risk to staff</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Change relationship status</source>
            <translation>Change relationship status</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>S&amp;ince</source>
            <translation>S&amp;ince</translation>
        </message>
        <message>
            <source>A day, a month (2026-03), a year (2025) or a season (spring 2026).</source>
            <translation>A day, a month (2026-03), a year (2025) or a season (spring 2026).</translation>
        </message>
        <message>
            <source>only &amp;about right</source>
            <translation>only &amp;about right</translation>
        </message>
        <message>
            <source>&amp;Who said so</source>
            <translation>&amp;Who said so</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>since when</source>
            <translation>since when</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Ne&amp;w passphrase</source>
            <translation>Ne&amp;w passphrase</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>A&amp;gain</translation>
        </message>
        <message>
            <source>Show w&amp;hat I write</source>
            <translation>Show w&amp;hat I write</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Strength</translation>
        </message>
        <message>
            <source>At least 12 characters. Four or five unusual words are good.</source>
            <translation>At least 12 characters. Four or five unusual words are good.</translation>
        </message>
        <message>
            <source>✓ Strong enough</source>
            <translation>✓ Strong enough</translation>
        </message>
        <message>
            <source>✗ Too easy to guess: make it longer or more unusual</source>
            <translation>✗ Too easy to guess: make it longer or more unusual</translation>
        </message>
    </context>
    <context>
        <name>SubjectAccess</name>
        <message>
            <source>Extract from the register</source>
            <translation>Extract from the register</translation>
        </message>
        <message>
            <source>Answer to a request for an extract from the register</source>
            <translation>Answer to a request for an extract from the register</translation>
        </message>
        <message>
            <source>What was left out of the extract</source>
            <translation>What was left out of the extract</translation>
        </message>
        <message>
            <source>This is what our register holds about you (General Data Protection Regulation, article 15). Where “{mask}” stands, something was covered because it is about somebody else. At the end stands what was left out, and why.</source>
            <translation>This is what our register holds about you (General Data Protection Regulation, article 15). Where “{mask}” stands, something was covered because it is about somebody else. At the end stands what was left out, and why.</translation>
        </message>
        <message>
            <source>You have asked what our register holds about you. There is nothing that we can give you. That may be because there is nothing, or because what there is is protected by secrecy; the law does not let us say which.</source>
            <translation>You have asked what our register holds about you. There is nothing that we can give you. That may be because there is nothing, or because what there is is protected by secrecy; the law does not let us say which.</translation>
        </message>
        <message>
            <source>What is protected by secrecy is not given, and the law does not let us say whether there is anything of that kind.</source>
            <translation>What is protected by secrecy is not given, and the law does not let us say whether there is anything of that kind.</translation>
        </message>
        <message>
            <source>The right to an extract does not include what may not be given out by law (lagen (2018:218) 5:1, offentlighets- och sekretesslagen (2009:400) 26:1).</source>
            <translation>The right to an extract does not include what may not be given out by law (lagen (2018:218) 5:1, offentlighets- och sekretesslagen (2009:400) 26:1).</translation>
        </message>
        <message>
            <source>Why: to notice violence, to give support and protection to those who are exposed to it and their children, and to document it as social services must (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); sensitive data by article 9.2 h and lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</source>
            <translation>Why: to notice violence, to give support and protection to those who are exposed to it and their children, and to document it as social services must (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); sensitive data by article 9.2 h and lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</translation>
        </message>
        <message>
            <source>What kinds: names and numbers, ways to reach you, your situation, health where it matters, legal matters, and notes. It comes from you, from those who told us, and from authorities.</source>
            <translation>What kinds: names and numbers, ways to reach you, your situation, health where it matters, legal matters, and notes. It comes from you, from those who told us, and from authorities.</translation>
        </message>
        <message>
            <source>How long: until five years after the last note, finished in the calendar year after. As it stands today, at the latest {day}. Some of it must be kept longer by law.</source>
            <translation>How long: until five years after the last note, finished in the calendar year after. As it stands today, at the latest {day}. Some of it must be kept longer by law.</translation>
        </message>
        <message>
            <source>No decision about you is made by a machine, and nothing is sent to a country outside the EU. The register is kept encrypted on one computer.</source>
            <translation>No decision about you is made by a machine, and nothing is sent to a country outside the EU. The register is kept encrypted on one computer.</translation>
        </message>
        <message>
            <source>You can ask us to correct what is wrong, or to note that you see it differently.</source>
            <translation>You can ask us to correct what is wrong, or to note that you see it differently.</translation>
        </message>
        <message>
            <source>You can ask us to erase or to restrict the use of it, or object; what the law says that we must keep we can't erase before its time.</source>
            <translation>You can ask us to erase or to restrict the use of it, or object; what the law says that we must keep we can't erase before its time.</translation>
        </message>
        <message>
            <source>You can ask for a decision that can be appealed about what was left out.</source>
            <translation>You can ask for a decision that can be appealed about what was left out.</translation>
        </message>
        <message>
            <source>You can complain to the data protection officer of the municipality and to Integritetsskyddsmyndigheten (IMY).</source>
            <translation>You can complain to the data protection officer of the municipality and to Integritetsskyddsmyndigheten (IMY).</translation>
        </message>
        <message>
            <source>Covered in it: {what}</source>
            <translation>Covered in it: {what}</translation>
        </message>
        <message>
            <source>The whole record</source>
            <translation>The whole record</translation>
        </message>
        <message>
            <source>How long: until five years after the last note. Some of it must be kept longer by law.</source>
            <translation>How long: until five years after the last note. Some of it must be kept longer by law.</translation>
        </message>
        <message>
            <source>Why: the work of social services, which must be documented (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</source>
            <translation>Why: the work of social services, which must be documented (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</translation>
        </message>
        <message>
            <source>Files are listed by their titles; ask us if you want a copy.</source>
            <translation>Files are listed by their titles; ask us if you want a copy.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>yes, not known how many</source>
            <translation>yes, not known how many</translation>
        </message>
        <message>
            <source>about</source>
            <translation>about</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>About you</translation>
        </message>
        <message>
            <source>Internal: the list itself may tell him what he must not know. It stays in the unit.</source>
            <translation>Internal: the list itself may tell him what he must not know. It stays in the unit.</translation>
        </message>
        <message>
            <source>Internal, for the unit's own file: the list may tell of others, also that somebody told and when. It stays in the unit.</source>
            <translation>Internal, for the unit's own file: the list may tell of others, also that somebody told and when. It stays in the unit.</translation>
        </message>
        <message>
            <source>Signals about you that led to no case</source>
            <translation>Signals about you that led to no case</translation>
        </message>
        <message>
            <source>Case {code}</source>
            <translation>Case {code}</translation>
        </message>
        <message>
            <source>Notes about you</source>
            <translation>Notes about you</translation>
        </message>
        <message>
            <source>Who has got information</source>
            <translation>Who has got information</translation>
        </message>
        <message>
            <source>Who has opened the case (how many times that day)</source>
            <translation>Who has opened the case (how many times that day)</translation>
        </message>
        <message>
            <source>Responsible for the register: the social services board that {unit} belongs to.</source>
            <translation>Responsible for the register: the social services board that {unit} belongs to.</translation>
        </message>
        <message>
            <source>Responsible for the register: the social services board.</source>
            <translation>Responsible for the register: the social services board.</translation>
        </message>
        <message>
            <source>How your data are used</source>
            <translation>How your data are used</translation>
        </message>
        <message>
            <source>Your rights</source>
            <translation>Your rights</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>Nothing was left out.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Made {day} by {name}, {unit}</source>
            <translation>Made {day} by {name}, {unit}</translation>
        </message>
        <message>
            <source>Made {day} by the social services board</source>
            <translation>Made {day} by the social services board</translation>
        </message>
        <message>
            <source>somebody's personal circumstances in social services</source>
            <translation>somebody's personal circumstances in social services</translation>
        </message>
        <message>
            <source>who told, where telling may bring violence upon them</source>
            <translation>who told, where telling may bring violence upon them</translation>
        </message>
        <message>
            <source>an assumed identity, which never stands on paper</source>
            <translation>an assumed identity, which never stands on paper</translation>
        </message>
        <message>
            <source>the rights and freedoms of others</source>
            <translation>the rights and freedoms of others</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Summary of the work against violence in close relationships</source>
            <translation>Summary of the work against violence in close relationships</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Reach</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Delay</translation>
        </message>
        <message>
            <source>Women in support</source>
            <translation>Women in support</translation>
        </message>
        <message>
            <source>Where they are later</source>
            <translation>Where they are later</translation>
        </message>
        <message>
            <source>Legal process</source>
            <translation>Legal process</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Men</translation>
        </message>
        <message>
            <source>Liaison</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>What is not known</source>
            <translation>What is not known</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>per cent</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>for each half-year</source>
            <translation>for each half-year</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Every figure and table of a summary, with what it counts. It is the same text as in the data dictionary and in the report's appendix.</source>
            <translation>Every figure and table of a summary, with what it counts. It is the same text as in the data dictionary and in the report's appendix.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>This period</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Period before</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>Measured in</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerator</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominator</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Lowest</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Highest</translation>
        </message>
        <message>
            <source>Why there is no value</source>
            <translation>Why there is no value</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Read from</source>
            <translation>Read from</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>figure</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>All counted (several rows may hold the same one)</source>
            <translation>All counted (several rows may hold the same one)</translation>
        </message>
        <message>
            <source>There is no such figure, or no such row in that period. It does not mean none: none is 0.</source>
            <translation>There is no such figure, or no such row in that period. It does not mean none: none is 0.</translation>
        </message>
        <message>
            <source>Counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out.</source>
            <translation>Counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out.</translation>
        </message>
        <message>
            <source>Shares are given of 20 or more, and only where neither the part nor the rest is a count that is not shown. Medians are given of five or more, percentiles of 20 or more.</source>
            <translation>Shares are given of 20 or more, and only where neither the part nor the rest is a count that is not shown. Medians are given of five or more, percentiles of 20 or more.</translation>
        </message>
        <message>
            <source>The 95 % interval of a share; or, where a value is only known roughly, the least and the most it can be.</source>
            <translation>The 95 % interval of a share; or, where a value is only known roughly, the least and the most it can be.</translation>
        </message>
        <message>
            <source>Further counts are not shown because of what was given out before: side by side, the reports would tell them.</source>
            <translation>Further counts are not shown because of what was given out before: side by side, the reports would tell them.</translation>
        </message>
        <message>
            <source>The figures of {number} registers are added up. Nobody’s name left any of them, so whoever is in several is counted once in each.</source>
            <translation>The figures of {number} registers are added up. Nobody’s name left any of them, so whoever is in several is counted once in each.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>As the figures were known on</source>
            <translation>As the figures were known on</translation>
        </message>
        <message>
            <source>Smallest count shown, beside 0</source>
            <translation>Smallest count shown, beside 0</translation>
        </message>
        <message>
            <source>Empty cell</source>
            <translation>Empty cell</translation>
        </message>
        <message>
            <source>Per cent and medians</source>
            <translation>Per cent and medians</translation>
        </message>
        <message>
            <source>Lowest, highest</source>
            <translation>Lowest, highest</translation>
        </message>
        <message>
            <source>Earlier reports</source>
            <translation>Earlier reports</translation>
        </message>
        <message>
            <source>Several registers</source>
            <translation>Several registers</translation>
        </message>
        <message>
            <source>{from_on} to {to_on}</source>
            <translation>{from_on} to {to_on}</translation>
        </message>
        <message>
            <source>Table {number}. {title}</source>
            <translation>Table {number}. {title}</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In short</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>not shown: too few</source>
            <translation>not shown: too few</translation>
        </message>
        <message>
            <source>not reached yet: too many still wait</source>
            <translation>not reached yet: too many still wait</translation>
        </message>
        <message>
            <source>nothing to count</source>
            <translation>nothing to count</translation>
        </message>
        <message>
            <source>only known roughly</source>
            <translation>only known roughly</translation>
        </message>
        <message>
            <source>1 working day</source>
            <translation>1 working day</translation>
        </message>
        <message>
            <source>{number} working days</source>
            <translation>{number} working days</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 day</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} days</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hour</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} hours</translation>
        </message>
        <message>
            <source>1 for each half-year</source>
            <translation>1 for each half-year</translation>
        </message>
        <message>
            <source>{number} for each half-year</source>
            <translation>{number} for each half-year</translation>
        </message>
        <message>
            <source>{first} working days or more</source>
            <translation>{first} working days or more</translation>
        </message>
        <message>
            <source>{first} days or more</source>
            <translation>{first} days or more</translation>
        </message>
        <message>
            <source>{first}–{last} working days</source>
            <translation>{first}–{last} working days</translation>
        </message>
        <message>
            <source>{first}–{last} days</source>
            <translation>{first}–{last} days</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} of {whole}</translation>
        </message>
        <message>
            <source>{low} days or more</source>
            <translation>{low} days or more</translation>
        </message>
        <message>
            <source>between {low} and {high} %</source>
            <translation>between {low} and {high} %</translation>
        </message>
        <message>
            <source>between {low} and {high} days</source>
            <translation>between {low} and {high} days</translation>
        </message>
        <message>
            <source>between {low} and {high} working days</source>
            <translation>between {low} and {high} working days</translation>
        </message>
        <message>
            <source>{low} working days or more</source>
            <translation>{low} working days or more</translation>
        </message>
        <message>
            <source>{share} ({part} of {whole})</source>
            <translation>{share} ({part} of {whole})</translation>
        </message>
        <message>
            <source>95 % interval {low}–{high} %</source>
            <translation>95 % interval {low}–{high} %</translation>
        </message>
        <message>
            <source>Unknown: {count} ({what}).</source>
            <translation>Unknown: {count} ({what}).</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>still waiting</translation>
        </message>
        <message>
            <source>passed on or closed with a reason</source>
            <translation>passed on or closed with a reason</translation>
        </message>
        <message>
            <source>Signals by month</source>
            <translation>Signals by month</translation>
        </message>
        <message>
            <source>Signals of violence received, by the month they came.</source>
            <translation>Signals of violence received, by the month they came.</translation>
        </message>
        <message>
            <source>Signals by source</source>
            <translation>Signals by source</translation>
        </message>
        <message>
            <source>Women in support by relationship status</source>
            <translation>Women in support by relationship status</translation>
        </message>
        <message>
            <source>Accompaniments by kind</source>
            <translation>Accompaniments by kind</translation>
        </message>
        <message>
            <source>Accompaniments carried out in the period.</source>
            <translation>Accompaniments carried out in the period.</translation>
        </message>
        <message>
            <source>Contacts by kind</source>
            <translation>Contacts by kind</translation>
        </message>
        <message>
            <source>Contacts written down in the period, drafts and those that were only tried included.</source>
            <translation>Contacts written down in the period, drafts and those that were only tried included.</translation>
        </message>
        <message>
            <source>Contacts by how far they came</source>
            <translation>Contacts by how far they came</translation>
        </message>
        <message>
            <source>Contacts written down in the period, by what came of them.</source>
            <translation>Contacts written down in the period, by what came of them.</translation>
        </message>
        <message>
            <source>What is missing in contacts</source>
            <translation>What is missing in contacts</translation>
        </message>
        <message>
            <source>Contacts of the period without a length; they add nothing to the hours.</source>
            <translation>Contacts of the period without a length; they add nothing to the hours.</translation>
        </message>
        <message>
            <source>length not noted</source>
            <translation>length not noted</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>Cases opened</translation>
        </message>
        <message>
            <source>Cases opened in the period, by whether they are marked as acute. A case that was merged into another is not counted.</source>
            <translation>Cases opened in the period, by whether they are marked as acute. A case that was merged into another is not counted.</translation>
        </message>
        <message>
            <source>acute</source>
            <translation>acute</translation>
        </message>
        <message>
            <source>not acute</source>
            <translation>not acute</translation>
        </message>
        <message>
            <source>Cases closed, by reason</source>
            <translation>Cases closed, by reason</translation>
        </message>
        <message>
            <source>Cases closed in the period. A case that was merged into another is not counted.</source>
            <translation>Cases closed in the period. A case that was merged into another is not counted.</translation>
        </message>
        <message>
            <source>Cases open at the end, by relationship status</source>
            <translation>Cases open at the end, by relationship status</translation>
        </message>
        <message>
            <source>Cases opened and not closed at the end of the period, also those with no contact in it, by the woman's status then.</source>
            <translation>Cases opened and not closed at the end of the period, also those with no contact in it, by the woman's status then.</translation>
        </message>
        <message>
            <source>Risk reviews by level</source>
            <translation>Risk reviews by level</translation>
        </message>
        <message>
            <source>Risk reviews made in the period, by the worker's judgement. A woman may have several.</source>
            <translation>Risk reviews made in the period, by the worker's judgement. A woman may have several.</translation>
        </message>
        <message>
            <source>all contacts of the period</source>
            <translation>all contacts of the period</translation>
        </message>
        <message>
            <source>contacts without a length</source>
            <translation>contacts without a length</translation>
        </message>
        <message>
            <source>The share where this is not known. The more that is unknown, the less the other figures say.</source>
            <translation>The share where this is not known. The more that is unknown, the less the other figures say.</translation>
        </message>
        <message>
            <source>those where it is not known</source>
            <translation>those where it is not known</translation>
        </message>
        <message>
            <source>Contacts written down in the period, also those that were only tried.</source>
            <translation>Contacts written down in the period, also those that were only tried.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>hours of contacts with a length</source>
            <translation>hours of contacts with a length</translation>
        </message>
        <message>
            <source>Cases opened in the period.</source>
            <translation>Cases opened in the period.</translation>
        </message>
        <message>
            <source>cases opened in the period</source>
            <translation>cases opened in the period</translation>
        </message>
        <message>
            <source>Cases closed</source>
            <translation>Cases closed</translation>
        </message>
        <message>
            <source>Cases closed in the period.</source>
            <translation>Cases closed in the period.</translation>
        </message>
        <message>
            <source>cases closed in the period</source>
            <translation>cases closed in the period</translation>
        </message>
        <message>
            <source>Cases open at the end</source>
            <translation>Cases open at the end</translation>
        </message>
        <message>
            <source>Cases opened and not closed at the end of the period.</source>
            <translation>Cases opened and not closed at the end of the period.</translation>
        </message>
        <message>
            <source>cases open on that day</source>
            <translation>cases open on that day</translation>
        </message>
        <message>
            <source>Risk reviews</source>
            <translation>Risk reviews</translation>
        </message>
        <message>
            <source>Risk reviews made in the period.</source>
            <translation>Risk reviews made in the period.</translation>
        </message>
        <message>
            <source>risk reviews made in the period</source>
            <translation>risk reviews made in the period</translation>
        </message>
        <message>
            <source>What he is to her not known</source>
            <translation>What he is to her not known</translation>
        </message>
        <message>
            <source>Type of violence not known</source>
            <translation>Type of violence not known</translation>
        </message>
        <message>
            <source>Children in the home not known</source>
            <translation>Children in the home not known</translation>
        </message>
        <message>
            <source>Relationship status not known</source>
            <translation>Relationship status not known</translation>
        </message>
        <message>
            <source>Length of contact not known</source>
            <translation>Length of contact not known</translation>
        </message>
        <message>
            <source>Why a legal matter ended not known</source>
            <translation>Why a legal matter ended not known</translation>
        </message>
        <message>
            <source>matters that ended in the period</source>
            <translation>matters that ended in the period</translation>
        </message>
        <message>
            <source>carried through</source>
            <translation>carried through</translation>
        </message>
        <message>
            <source>discontinued</source>
            <translation>discontinued</translation>
        </message>
        <message>
            <source>she no longer takes part</source>
            <translation>she no longer takes part</translation>
        </message>
        <message>
            <source>other or unknown end</source>
            <translation>other or unknown end</translation>
        </message>
        <message>
            <source>Signals still waiting for first support</source>
            <translation>Signals still waiting for first support</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Working days from the signal; a signal without it at the end still waits, or was passed on or closed.</source>
            <translation>Working days from the signal; a signal without it at the end still waits, or was passed on or closed.</translation>
        </message>
        <message>
            <source>Signals of the period by who they came from. Only “police” counts as the police.</source>
            <translation>Signals of the period by who they came from. Only “police” counts as the police.</translation>
        </message>
        <message>
            <source>Signals by what he is to her</source>
            <translation>Signals by what he is to her</translation>
        </message>
        <message>
            <source>Signals of the period by the relation between the one who uses violence and her.</source>
            <translation>Signals of the period by the relation between the one who uses violence and her.</translation>
        </message>
        <message>
            <source>Signals by type of violence</source>
            <translation>Signals by type of violence</translation>
        </message>
        <message>
            <source>Signals of the period in which each type was noted. A signal may have several, so that the rows add up to more than the signals.</source>
            <translation>Signals of the period in which each type was noted. A signal may have several, so that the rows add up to more than the signals.</translation>
        </message>
        <message>
            <source>no type noted</source>
            <translation>no type noted</translation>
        </message>
        <message>
            <source>Signals by what was decided</source>
            <translation>Signals by what was decided</translation>
        </message>
        <message>
            <source>Signals of the period by what had been decided about them at its end.</source>
            <translation>Signals of the period by what had been decided about them at its end.</translation>
        </message>
        <message>
            <source>Waits for the first attempt to reach her</source>
            <translation>Waits for the first attempt to reach her</translation>
        </message>
        <message>
            <source>Waits for the first contact</source>
            <translation>Waits for the first contact</translation>
        </message>
        <message>
            <source>Waits for the first support</source>
            <translation>Waits for the first support</translation>
        </message>
        <message>
            <source>Signals waiting at the end, by how long</source>
            <translation>Signals waiting at the end, by how long</translation>
        </message>
        <message>
            <source>Signals without first support at the end of the period and not passed on or closed, whenever they came, by the working days they had waited.</source>
            <translation>Signals without first support at the end of the period and not passed on or closed, whenever they came, by the working days they had waited.</translation>
        </message>
        <message>
            <source>What is missing in signals</source>
            <translation>What is missing in signals</translation>
        </message>
        <message>
            <source>Signals of the period where something is not known or can't be right. They are counted all the same: a day before the signal, or a decision without a day, counts as on the day of the signal.</source>
            <translation>Signals of the period where something is not known or can't be right. They are counted all the same: a day before the signal, or a decision without a day, counts as on the day of the signal.</translation>
        </message>
        <message>
            <source>children in the home not known</source>
            <translation>children in the home not known</translation>
        </message>
        <message>
            <source>decision without a day</source>
            <translation>decision without a day</translation>
        </message>
        <message>
            <source>answered before it came</source>
            <translation>answered before it came</translation>
        </message>
        <message>
            <source>first attempt to reach her</source>
            <translation>first attempt to reach her</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>first contact</translation>
        </message>
        <message>
            <source>first support</source>
            <translation>first support</translation>
        </message>
        <message>
            <source>all signals of the period</source>
            <translation>all signals of the period</translation>
        </message>
        <message>
            <source>By the Kaplan–Meier estimate: those still waiting count for as long as they have waited, and those passed on or closed until then; nobody is left out.</source>
            <translation>By the Kaplan–Meier estimate: those still waiting count for as long as they have waited, and those passed on or closed until then; nobody is left out.</translation>
        </message>
        <message>
            <source>working days from each signal</source>
            <translation>working days from each signal</translation>
        </message>
        <message>
            <source>signals answered before they came</source>
            <translation>signals answered before they came</translation>
        </message>
        <message>
            <source>Median working days to {hand}</source>
            <translation>Median working days to {hand}</translation>
        </message>
        <message>
            <source>90th percentile, working days to {hand}</source>
            <translation>90th percentile, working days to {hand}</translation>
        </message>
        <message>
            <source>{hand} by working day {days}</source>
            <translation>{hand} by working day {days}</translation>
        </message>
        <message>
            <source>signals reached by then, as estimated</source>
            <translation>signals reached by then, as estimated</translation>
        </message>
        <message>
            <source>Signals that did not come from the police</source>
            <translation>Signals that did not come from the police</translation>
        </message>
        <message>
            <source>Signals from any source but the police. A police-based centre would only have met the others.</source>
            <translation>Signals from any source but the police. A police-based centre would only have met the others.</translation>
        </message>
        <message>
            <source>signals from another source than the police</source>
            <translation>signals from another source than the police</translation>
        </message>
        <message>
            <source>signals from an anonymous or other source</source>
            <translation>signals from an anonymous or other source</translation>
        </message>
        <message>
            <source>Signals received</source>
            <translation>Signals received</translation>
        </message>
        <message>
            <source>Signals of violence received in the period, from anyone.</source>
            <translation>Signals of violence received in the period, from anyone.</translation>
        </message>
        <message>
            <source>Signals that led to a case</source>
            <translation>Signals that led to a case</translation>
        </message>
        <message>
            <source>Signals linked to a case or for which a case was opened, by the end of the period.</source>
            <translation>Signals linked to a case or for which a case was opened, by the end of the period.</translation>
        </message>
        <message>
            <source>signals with a case</source>
            <translation>signals with a case</translation>
        </message>
        <message>
            <source>signals not yet decided about</source>
            <translation>signals not yet decided about</translation>
        </message>
        <message>
            <source>Signals of the period without first support at its end, and not passed on or closed. They are counted in the waiting times.</source>
            <translation>Signals of the period without first support at its end, and not passed on or closed. They are counted in the waiting times.</translation>
        </message>
        <message>
            <source>signals still waiting</source>
            <translation>signals still waiting</translation>
        </message>
        <message>
            <source>Signals waiting at the end, whenever they came</source>
            <translation>Signals waiting at the end, whenever they came</translation>
        </message>
        <message>
            <source>Signals without first support at the end of the period and not passed on or closed, also those that came before it.</source>
            <translation>Signals without first support at the end of the period and not passed on or closed, also those that came before it.</translation>
        </message>
        <message>
            <source>signals waiting on that day</source>
            <translation>signals waiting on that day</translation>
        </message>
        <message>
            <source>living with him</source>
            <translation>living with him</translation>
        </message>
        <message>
            <source>separated</source>
            <translation>separated</translation>
        </message>
        <message>
            <source>status not known</source>
            <translation>status not known</translation>
        </message>
        <message>
            <source>with him at the start and at the end</source>
            <translation>with him at the start and at the end</translation>
        </message>
        <message>
            <source>with him at the start, separated at the end</source>
            <translation>with him at the start, separated at the end</translation>
        </message>
        <message>
            <source>with him at the start, not known at the end</source>
            <translation>with him at the start, not known at the end</translation>
        </message>
        <message>
            <source>separated at the start, with him at the end</source>
            <translation>separated at the start, with him at the end</translation>
        </message>
        <message>
            <source>separated at the start and at the end</source>
            <translation>separated at the start and at the end</translation>
        </message>
        <message>
            <source>separated at the start, not known at the end</source>
            <translation>separated at the start, not known at the end</translation>
        </message>
        <message>
            <source>not known at the start, with him at the end</source>
            <translation>not known at the start, with him at the end</translation>
        </message>
        <message>
            <source>not known at the start, separated at the end</source>
            <translation>not known at the start, separated at the end</translation>
        </message>
        <message>
            <source>not known at the start or at the end</source>
            <translation>not known at the start or at the end</translation>
        </message>
        <message>
            <source>that day has not come</source>
            <translation>that day has not come</translation>
        </message>
        <message>
            <source>Women first reached in the period, by their status so many months later; “that day has not come” where it lies after the day the figures are from.</source>
            <translation>Women first reached in the period, by their status so many months later; “that day has not come” where it lies after the day the figures are from.</translation>
        </message>
        <message>
            <source>Women in support, from the start to the end of the period</source>
            <translation>Women in support, from the start to the end of the period</translation>
        </message>
        <message>
            <source>Women reached at least once in the period, by their status at its start and at its end.</source>
            <translation>Women reached at least once in the period, by their status at its start and at its end.</translation>
        </message>
        <message>
            <source>Women reached at least once in the period, by their status at its end. “Unknown” is where nobody has noted one.</source>
            <translation>Women reached at least once in the period, by their status at its end. “Unknown” is where nobody has noted one.</translation>
        </message>
        <message>
            <source>Women who lived with him at some time in the period</source>
            <translation>Women who lived with him at some time in the period</translation>
        </message>
        <message>
            <source>Women reached at least once in the period, by whether their status was living with him, planning to leave or back with him on any day of it.</source>
            <translation>Women reached at least once in the period, by whether their status was living with him, planning to leave or back with him on any day of it.</translation>
        </message>
        <message>
            <source>never with him, or not known</source>
            <translation>never with him, or not known</translation>
        </message>
        <message>
            <source>Women in support and the police</source>
            <translation>Women in support and the police</translation>
        </message>
        <message>
            <source>Women reached at least once in the period, by whether a police report was noted by its end, and which came first: it or her support. On the same day the report counts as first. Support begins with the first support given by the end of the period, or with the first contact with her where none was given.</source>
            <translation>Women reached at least once in the period, by whether a police report was noted by its end, and which came first: it or her support. On the same day the report counts as first. Support begins with the first support given by the end of the period, or with the first contact with her where none was given.</translation>
        </message>
        <message>
            <source>no police report</source>
            <translation>no police report</translation>
        </message>
        <message>
            <source>support before the police report</source>
            <translation>support before the police report</translation>
        </message>
        <message>
            <source>the police report came first</source>
            <translation>the police report came first</translation>
        </message>
        <message>
            <source>Women in support by where they were when it began</source>
            <translation>Women in support by where they were when it began</translation>
        </message>
        <message>
            <source>Women reached at least once in the period, by their status on the day their support began: the first support given by the end of the period, or the first contact with her where none was given.</source>
            <translation>Women reached at least once in the period, by their status on the day their support began: the first support given by the end of the period, or the first contact with her where none was given.</translation>
        </message>
        <message>
            <source>Changes of relationship status</source>
            <translation>Changes of relationship status</translation>
        </message>
        <message>
            <source>Changes noted in the period where the status before was known and differed from the new one. “Back with him” after any status is a return. A woman may leave and return more than once; nothing here judges.</source>
            <translation>Changes noted in the period where the status before was known and differed from the new one. “Back with him” after any status is a return. A woman may leave and return more than once; nothing here judges.</translation>
        </message>
        <message>
            <source>began to plan to leave</source>
            <translation>began to plan to leave</translation>
        </message>
        <message>
            <source>left him</source>
            <translation>left him</translation>
        </message>
        <message>
            <source>went back to him</source>
            <translation>went back to him</translation>
        </message>
        <message>
            <source>other change</source>
            <translation>other change</translation>
        </message>
        <message>
            <source>Three months after the first contact</source>
            <translation>Three months after the first contact</translation>
        </message>
        <message>
            <source>Six months after the first contact</source>
            <translation>Six months after the first contact</translation>
        </message>
        <message>
            <source>Twelve months after the first contact</source>
            <translation>Twelve months after the first contact</translation>
        </message>
        <message>
            <source>women reached at least once in the period</source>
            <translation>women reached at least once in the period</translation>
        </message>
        <message>
            <source>women whose status is not known</source>
            <translation>women whose status is not known</translation>
        </message>
        <message>
            <source>Women whose status was living with him, planning to leave or back with him.</source>
            <translation>Women whose status was living with him, planning to leave or back with him.</translation>
        </message>
        <message>
            <source>women living with him</source>
            <translation>women living with him</translation>
        </message>
        <message>
            <source>Separated {months} months after the first contact</source>
            <translation>Separated {months} months after the first contact</translation>
        </message>
        <message>
            <source>Of the women first reached in the period for whom that day has come. It says where they are, not what led there.</source>
            <translation>Of the women first reached in the period for whom that day has come. It says where they are, not what led there.</translation>
        </message>
        <message>
            <source>women separated on that day</source>
            <translation>women separated on that day</translation>
        </message>
        <message>
            <source>women first reached in the period for whom that day has come</source>
            <translation>women first reached in the period for whom that day has come</translation>
        </message>
        <message>
            <source>Women supported without a police report</source>
            <translation>Women supported without a police report</translation>
        </message>
        <message>
            <source>women without a police report</source>
            <translation>women without a police report</translation>
        </message>
        <message>
            <source>Women supported before they reported to the police</source>
            <translation>Women supported before they reported to the police</translation>
        </message>
        <message>
            <source>Women in support whose support began before the first police report.</source>
            <translation>Women in support whose support began before the first police report.</translation>
        </message>
        <message>
            <source>women whose support came before the report</source>
            <translation>women whose support came before the report</translation>
        </message>
        <message>
            <source>Women a police-based centre would have met from the start</source>
            <translation>Women a police-based centre would have met from the start</translation>
        </message>
        <message>
            <source>Women in support whose police report came before their support, or on the same day.</source>
            <translation>Women in support whose police report came before their support, or on the same day.</translation>
        </message>
        <message>
            <source>women whose report came first</source>
            <translation>women whose report came first</translation>
        </message>
        <message>
            <source>Women supported while living with him</source>
            <translation>Women supported while living with him</translation>
        </message>
        <message>
            <source>Women in support who lived with him on the day their support began.</source>
            <translation>Women in support who lived with him on the day their support began.</translation>
        </message>
        <message>
            <source>women living with him when support began</source>
            <translation>women living with him when support began</translation>
        </message>
        <message>
            <source>Women reached at least once in the period: contact with her, or support, drafts of notes included. A woman with two cases counts twice.</source>
            <translation>Women reached at least once in the period: contact with her, or support, drafts of notes included. A woman with two cases counts twice.</translation>
        </message>
        <message>
            <source>Living with him at the start</source>
            <translation>Living with him at the start</translation>
        </message>
        <message>
            <source>Living with him at the end</source>
            <translation>Living with him at the end</translation>
        </message>
        <message>
            <source>Living with him at some time in the period</source>
            <translation>Living with him at some time in the period</translation>
        </message>
        <message>
            <source>Times somebody left him</source>
            <translation>Times somebody left him</translation>
        </message>
        <message>
            <source>Changes from living with him to separated, noted in the period. A woman may leave more than once.</source>
            <translation>Changes from living with him to separated, noted in the period. A woman may leave more than once.</translation>
        </message>
        <message>
            <source>changes to separated</source>
            <translation>changes to separated</translation>
        </message>
        <message>
            <source>Times somebody went back to him</source>
            <translation>Times somebody went back to him</translation>
        </message>
        <message>
            <source>Changes from separated to living with him, or to “back with him” from any known status, noted in the period. Leaving is a process; returning is part of it for many.</source>
            <translation>Changes from separated to living with him, or to “back with him” from any known status, noted in the period. Leaving is a process; returning is part of it for many.</translation>
        </message>
        <message>
            <source>changes to living with him</source>
            <translation>changes to living with him</translation>
        </message>
        <message>
            <source>Women reached for the first time</source>
            <translation>Women reached for the first time</translation>
        </message>
        <message>
            <source>Women whose first contact was in the period.</source>
            <translation>Women whose first contact was in the period.</translation>
        </message>
        <message>
            <source>women first reached in the period</source>
            <translation>women first reached in the period</translation>
        </message>
        <message>
            <source>Women in support with no police report noted by the end of the period.</source>
            <translation>Women in support with no police report noted by the end of the period.</translation>
        </message>
        <message>
            <source>Carried through, with accompaniment</source>
            <translation>Carried through, with accompaniment</translation>
        </message>
        <message>
            <source>matters that ended in the period, with accompaniment</source>
            <translation>matters that ended in the period, with accompaniment</translation>
        </message>
        <message>
            <source>Carried through, without accompaniment</source>
            <translation>Carried through, without accompaniment</translation>
        </message>
        <message>
            <source>Legal matters open at the end</source>
            <translation>Legal matters open at the end</translation>
        </message>
        <message>
            <source>with accompaniment: carried through</source>
            <translation>with accompaniment: carried through</translation>
        </message>
        <message>
            <source>with accompaniment: discontinued</source>
            <translation>with accompaniment: discontinued</translation>
        </message>
        <message>
            <source>with accompaniment: she no longer takes part</source>
            <translation>with accompaniment: she no longer takes part</translation>
        </message>
        <message>
            <source>with accompaniment: other or unknown end</source>
            <translation>with accompaniment: other or unknown end</translation>
        </message>
        <message>
            <source>without accompaniment: carried through</source>
            <translation>without accompaniment: carried through</translation>
        </message>
        <message>
            <source>without accompaniment: discontinued</source>
            <translation>without accompaniment: discontinued</translation>
        </message>
        <message>
            <source>without accompaniment: she no longer takes part</source>
            <translation>without accompaniment: she no longer takes part</translation>
        </message>
        <message>
            <source>without accompaniment: other or unknown end</source>
            <translation>without accompaniment: other or unknown end</translation>
        </message>
        <message>
            <source>ended in another way</source>
            <translation>ended in another way</translation>
        </message>
        <message>
            <source>Police reports by offence</source>
            <translation>Police reports by offence</translation>
        </message>
        <message>
            <source>Legal matters reported in the period. A matter may concern several offences.</source>
            <translation>Legal matters reported in the period. A matter may concern several offences.</translation>
        </message>
        <message>
            <source>no offence noted</source>
            <translation>no offence noted</translation>
        </message>
        <message>
            <source>From report to the prosecutor's decision</source>
            <translation>From report to the prosecutor's decision</translation>
        </message>
        <message>
            <source>Calendar days from the police report to prosecution, summary punishment order, discontinuance or a decision not to investigate, for matters reported in the period.</source>
            <translation>Calendar days from the police report to prosecution, summary punishment order, discontinuance or a decision not to investigate, for matters reported in the period.</translation>
        </message>
        <message>
            <source>From prosecution to judgment</source>
            <translation>From prosecution to judgment</translation>
        </message>
        <message>
            <source>Calendar days from prosecution to the first judgment of the district court after it, for matters prosecuted in the period.</source>
            <translation>Calendar days from prosecution to the first judgment of the district court after it, for matters prosecuted in the period.</translation>
        </message>
        <message>
            <source>Matters reported and not ended at the end of the period, by how far they had come.</source>
            <translation>Matters reported and not ended at the end of the period, by how far they had come.</translation>
        </message>
        <message>
            <source>reported or under investigation</source>
            <translation>reported or under investigation</translation>
        </message>
        <message>
            <source>prosecuted, before judgment</source>
            <translation>prosecuted, before judgment</translation>
        </message>
        <message>
            <source>judgment given, appeal or not yet final</source>
            <translation>judgment given, appeal or not yet final</translation>
        </message>
        <message>
            <source>Legal matters ended, with and without accompaniment</source>
            <translation>Legal matters ended, with and without accompaniment</translation>
        </message>
        <message>
            <source>Matters that ended in the period, by how they ended and by whether the support worker had gone along at least once in that matter by the end of the period; matters tried together count each for itself.</source>
            <translation>Matters that ended in the period, by how they ended and by whether the support worker had gone along at least once in that matter by the end of the period; matters tried together count each for itself.</translation>
        </message>
        <message>
            <source>Legal matters ended, by reason</source>
            <translation>Legal matters ended, by reason</translation>
        </message>
        <message>
            <source>Matters that ended in the period, by reason.</source>
            <translation>Matters that ended in the period, by reason.</translation>
        </message>
        <message>
            <source>reason not noted</source>
            <translation>reason not noted</translation>
        </message>
        <message>
            <source>Restraining orders</source>
            <translation>Restraining orders</translation>
        </message>
        <message>
            <source>Restraining orders applied for in the period (or decided, where the application has no day), by state.</source>
            <translation>Restraining orders applied for in the period (or decided, where the application has no day), by state.</translation>
        </message>
        <message>
            <source>Breaches of restraining orders</source>
            <translation>Breaches of restraining orders</translation>
        </message>
        <message>
            <source>Breaches in the period, by whether the police had been told by its end.</source>
            <translation>Breaches in the period, by whether the police had been told by its end.</translation>
        </message>
        <message>
            <source>the police were told</source>
            <translation>the police were told</translation>
        </message>
        <message>
            <source>the police were not told</source>
            <translation>the police were not told</translation>
        </message>
        <message>
            <source>matters reported in the period</source>
            <translation>matters reported in the period</translation>
        </message>
        <message>
            <source>Matters that ended in judgment, summary punishment order or waived prosecution, of all that ended. It does not tell that accompaniment was the cause: those who get it may differ in other ways.</source>
            <translation>Matters that ended in judgment, summary punishment order or waived prosecution, of all that ended. It does not tell that accompaniment was the cause: those who get it may differ in other ways.</translation>
        </message>
        <message>
            <source>matters carried through</source>
            <translation>matters carried through</translation>
        </message>
        <message>
            <source>matters with another or an unknown end</source>
            <translation>matters with another or an unknown end</translation>
        </message>
        <message>
            <source>calendar days in each matter</source>
            <translation>calendar days in each matter</translation>
        </message>
        <message>
            <source>By the Kaplan–Meier estimate: matters that have not come so far count for as long as they have waited.</source>
            <translation>By the Kaplan–Meier estimate: matters that have not come so far count for as long as they have waited.</translation>
        </message>
        <message>
            <source>Police reports</source>
            <translation>Police reports</translation>
        </message>
        <message>
            <source>Legal matters reported to the police in the period, also those that are tried together with another.</source>
            <translation>Legal matters reported to the police in the period, also those that are tried together with another.</translation>
        </message>
        <message>
            <source>Matters reported and not ended at the end of the period.</source>
            <translation>Matters reported and not ended at the end of the period.</translation>
        </message>
        <message>
            <source>matters open on that day</source>
            <translation>matters open on that day</translation>
        </message>
        <message>
            <source>Accompaniments</source>
            <translation>Accompaniments</translation>
        </message>
        <message>
            <source>Times the support worker went along in the period: interviews, counsel, hearings, judgment talks.</source>
            <translation>Times the support worker went along in the period: interviews, counsel, hearings, judgment talks.</translation>
        </message>
        <message>
            <source>accompaniments carried out</source>
            <translation>accompaniments carried out</translation>
        </message>
        <message>
            <source>matters that ended in the period, without accompaniment</source>
            <translation>matters that ended in the period, without accompaniment</translation>
        </message>
        <message>
            <source>Median days from report to the prosecutor's decision</source>
            <translation>Median days from report to the prosecutor's decision</translation>
        </message>
        <message>
            <source>Median days from prosecution to judgment</source>
            <translation>Median days from prosecution to judgment</translation>
        </message>
        <message>
            <source>matters prosecuted in the period</source>
            <translation>matters prosecuted in the period</translation>
        </message>
        <message>
            <source>Restraining orders granted</source>
            <translation>Restraining orders granted</translation>
        </message>
        <message>
            <source>Restraining orders in force or lifted later, of those decided.</source>
            <translation>Restraining orders in force or lifted later, of those decided.</translation>
        </message>
        <message>
            <source>orders granted</source>
            <translation>orders granted</translation>
        </message>
        <message>
            <source>orders decided</source>
            <translation>orders decided</translation>
        </message>
        <message>
            <source>applications not yet decided</source>
            <translation>applications not yet decided</translation>
        </message>
        <message>
            <source>Hours of contact</source>
            <translation>Hours of contact</translation>
        </message>
        <message>
            <source>The length of all contacts of the period; those without a length are the unknown.</source>
            <translation>The length of all contacts of the period; those without a length are the unknown.</translation>
        </message>
        <message>
            <source>A woman, child or man known to several registers is counted in each of them; the files name nobody, so this can't be seen.</source>
            <translation>A woman, child or man known to several registers is counted in each of them; the files name nobody, so this can't be seen.</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>not shown</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>month {number}</source>
            <translation>month {number}</translation>
        </message>
        <message>
            <source>Share not there yet</source>
            <translation>Share not there yet</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>Living with him</source>
            <translation>Living with him</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Separated</translation>
        </message>
        <message>
            <source>Status not known</source>
            <translation>Status not known</translation>
        </message>
        <message>
            <source>The first day of the period, as year-month-day.</source>
            <translation>The first day of the period, as year-month-day.</translation>
        </message>
        <message>
            <source>The last day of the period, as year-month-day. The periods compared with stand below, in the same columns.</source>
            <translation>The last day of the period, as year-month-day. The periods compared with stand below, in the same columns.</translation>
        </message>
        <message>
            <source>indicator: a figure; row: a count in a table; total: how many a table counts.</source>
            <translation>indicator: a figure; row: a count in a table; total: how many a table counts.</translation>
        </message>
        <message>
            <source>The part of the summary: {groups}.</source>
            <translation>The part of the summary: {groups}.</translation>
        </message>
        <message>
            <source>Which indicator or table it is. The keys are the same in every language and period, and explained below.</source>
            <translation>Which indicator or table it is. The keys are the same in every language and period, and explained below.</translation>
        </message>
        <message>
            <source>Which row of the table: a code, the first day of a month, or days_ and how many days. Empty for indicators and totals.</source>
            <translation>Which row of the table: a code, the first day of a month, or days_ and how many days. Empty for indicators and totals.</translation>
        </message>
        <message>
            <source>What the indicator, the row or the table is called.</source>
            <translation>What the indicator, the row or the table is called.</translation>
        </message>
        <message>
            <source>The figure itself; empty where it is not shown or where there is none. Shares are between 0 and 1. The decimal mark is “{mark}”, and “{delimiter}” stands between columns.</source>
            <translation>The figure itself; empty where it is not shown or where there is none. Shares are between 0 and 1. The decimal mark is “{mark}”, and “{delimiter}” stands between columns.</translation>
        </message>
        <message>
            <source>What the value is: {units}.</source>
            <translation>What the value is: {units}.</translation>
        </message>
        <message>
            <source>How many the numerator counts; empty where there is none or where it is not shown.</source>
            <translation>How many the numerator counts; empty where there is none or where it is not shown.</translation>
        </message>
        <message>
            <source>How many the denominator counts; empty where there is none or where it is not shown.</source>
            <translation>How many the denominator counts; empty where there is none or where it is not shown.</translation>
        </message>
        <message>
            <source>How many are not known; empty where nothing can be unknown or where it is not shown.</source>
            <translation>How many are not known; empty where nothing can be unknown or where it is not shown.</translation>
        </message>
        <message>
            <source>The lower end of the 95 % interval of a share; where a value is only known roughly, the least it can be.</source>
            <translation>The lower end of the 95 % interval of a share; where a value is only known roughly, the least it can be.</translation>
        </message>
        <message>
            <source>The upper end of the same; empty beside a lower end where there is none.</source>
            <translation>The upper end of the same; empty beside a lower end where there is none.</translation>
        </message>
        <message>
            <source>1: the value is not shown, because it is small or would give a small one away. 0: it is shown, or there is none.</source>
            <translation>1: the value is not shown, because it is small or would give a small one away. 0: it is shown, or there is none.</translation>
        </message>
        <message>
            <source>Why an indicator has no value: {reasons}.</source>
            <translation>Why an indicator has no value: {reasons}.</translation>
        </message>
        <message>
            <source>Signals of violence reach the social services from many sides, some before there is any police report. Support workers take them in, stand beside women who have left and women who have not, and go along through the legal process. A centre that is based with the police can only meet women who come there to report.</source>
            <translation>Signals of violence reach the social services from many sides, some before there is any police report. Support workers take them in, stand beside women who have left and women who have not, and go along through the legal process. A centre that is based with the police can only meet women who come there to report.</translation>
        </message>
        <message>
            <source>Three questions can be asked of such work: how far it reaches, how soon help comes, and how much is carried through. The figures that follow are ordered after them. What concerns the children and the men, and the liaison with others, stands after.</source>
            <translation>Three questions can be asked of such work: how far it reaches, how soon help comes, and how much is carried through. The figures that follow are ordered after them. What concerns the children and the men, and the liaison with others, stands after.</translation>
        </message>
        <message>
            <source>The figures describe the work of the unit, not how common violence is. Leaving is a process: a woman may leave and return, and no figure here judges her.</source>
            <translation>The figures describe the work of the unit, not how common violence is. Leaving is a process: a woman may leave and return, and no figure here judges her.</translation>
        </message>
        <message>
            <source>The period {period} was not over on {day}: it is counted until then, and its counts are not compared in words with those of whole periods.</source>
            <translation>The period {period} was not over on {day}: it is counted until then, and its counts are not compared in words with those of whole periods.</translation>
        </message>
        <message>
            <source>Small counts: counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out. 0 is shown where it gives nothing else away.</source>
            <translation>Small counts: counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out. 0 is shown where it gives nothing else away.</translation>
        </message>
        <message>
            <source>Earlier summaries that were issued are taken into account, so that two of them together give no small count away.</source>
            <translation>Earlier summaries that were issued are taken into account, so that two of them together give no small count away.</translation>
        </message>
        <message>
            <source>In this summary further counts are hidden because of what was issued before.</source>
            <translation>In this summary further counts are hidden because of what was issued before.</translation>
        </message>
        <message>
            <source>Shares: given in per cent where there are at least 20 to take the share of. Medians are given of five or more, the 90th percentile of 20 or more.</source>
            <translation>Shares: given in per cent where there are at least 20 to take the share of. Medians are given of five or more, the 90th percentile of 20 or more.</translation>
        </message>
        <message>
            <source>Rounding: shares are rounded to whole per cent and hours to one decimal. Rounded shares need not add up to 100.</source>
            <translation>Rounding: shares are rounded to whole per cent and hours to one decimal. Rounded shares need not add up to 100.</translation>
        </message>
        <message>
            <source>Working days: Monday to Friday without public holidays (lagen 1989:253) and without midsummer's, Christmas and New Year's eves. The day of the signal is day 0.</source>
            <translation>Working days: Monday to Friday without public holidays (lagen 1989:253) and without midsummer's, Christmas and New Year's eves. The day of the signal is day 0.</translation>
        </message>
        <message>
            <source>Waiting times: medians, percentiles and shares within so many days are estimates after Kaplan and Meier (1958), in which those who still wait count for as long as they have waited. The curves are drawn from the tables: all who still wait, or left, stand there as not reached, so that a curve may lie above the estimate.</source>
            <translation>Waiting times: medians, percentiles and shares within so many days are estimates after Kaplan and Meier (1958), in which those who still wait count for as long as they have waited. The curves are drawn from the tables: all who still wait, or left, stand there as not reached, so that a curve may lie above the estimate.</translation>
        </message>
        <message>
            <source>95 % intervals: after Wilson (1927). They tell how far chance alone could move a share. Few matters make them wide.</source>
            <translation>95 % intervals: after Wilson (1927). They tell how far chance alone could move a share. Few matters make them wide.</translation>
        </message>
        <message>
            <source>Comparison: each period is counted in the same way, up to its last day or the day its figures are from. Two periods may differ by chance alone.</source>
            <translation>Comparison: each period is counted in the same way, up to its last day or the day its figures are from. Two periods may differ by chance alone.</translation>
        </message>
        <message>
            <source>Source: the register of one support worker. Only “police” as the source counts as the police.</source>
            <translation>Source: the register of one support worker. Only “police” as the source counts as the police.</translation>
        </message>
        <message>
            <source>Sources: the registers of {number} support workers, added up without any name. Double counting: a woman, a child, a man or a legal matter that is in several of the registers is counted once in each. Only “police” as the source counts as the police.</source>
            <translation>Sources: the registers of {number} support workers, added up without any name. Double counting: a woman, a child, a man or a legal matter that is in several of the registers is counted once in each. Only “police” as the source counts as the police.</translation>
        </message>
        <message>
            <source>Period before: {period}</source>
            <translation>Period before: {period}</translation>
        </message>
        <message>
            <source>Same period last year: {period}</source>
            <translation>Same period last year: {period}</translation>
        </message>
        <message>
            <source>accompaniments</source>
            <translation>accompaniments</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>what was noted about children</source>
            <translation>what was noted about children</translation>
        </message>
        <message>
            <source>reports of concern</source>
            <translation>reports of concern</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
        <message>
            <source>legal matters</source>
            <translation>legal matters</translation>
        </message>
        <message>
            <source>steps of legal matters</source>
            <translation>steps of legal matters</translation>
        </message>
        <message>
            <source>what was agreed at liaison meetings</source>
            <translation>what was agreed at liaison meetings</translation>
        </message>
        <message>
            <source>liaison meetings</source>
            <translation>liaison meetings</translation>
        </message>
        <message>
            <source>breaches of restraining orders</source>
            <translation>breaches of restraining orders</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>referrals</translation>
        </message>
        <message>
            <source>relationship statuses</source>
            <translation>relationship statuses</translation>
        </message>
        <message>
            <source>restraining orders</source>
            <translation>restraining orders</translation>
        </message>
        <message>
            <source>risk reviews</source>
            <translation>risk reviews</translation>
        </message>
        <message>
            <source>signals</source>
            <translation>signals</translation>
        </message>
        <message>
            <source>Counted: {what}</source>
            <translation>Counted: {what}</translation>
        </message>
        <message>
            <source>Of: {what}</source>
            <translation>Of: {what}</translation>
        </message>
        <message>
            <source>Unknown: {what}</source>
            <translation>Unknown: {what}</translation>
        </message>
        <message>
            <source>Read from: {what}</source>
            <translation>Read from: {what}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>none of them</translation>
        </message>
        <message>
            <source>1 signal</source>
            <translation>1 signal</translation>
        </message>
        <message>
            <source>{number} signals</source>
            <translation>{number} signals</translation>
        </message>
        <message>
            <source>1 woman</source>
            <translation>1 woman</translation>
        </message>
        <message>
            <source>{number} women</source>
            <translation>{number} women</translation>
        </message>
        <message>
            <source>1 child</source>
            <translation>1 child</translation>
        </message>
        <message>
            <source>{number} children</source>
            <translation>{number} children</translation>
        </message>
        <message>
            <source>1 legal matter</source>
            <translation>1 legal matter</translation>
        </message>
        <message>
            <source>{number} legal matters</source>
            <translation>{number} legal matters</translation>
        </message>
        <message>
            <source>1 referral</source>
            <translation>1 referral</translation>
        </message>
        <message>
            <source>{number} referrals</source>
            <translation>{number} referrals</translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 decision</translation>
        </message>
        <message>
            <source>{number} decisions</source>
            <translation>{number} decisions</translation>
        </message>
        <message>
            <source>Of {whole} whose first contact was at least {months} months ago, {part} lived apart from him {months} months after it.</source>
            <translation>Of {whole} whose first contact was at least {months} months ago, {part} lived apart from him {months} months after it.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} came from somebody other than the police.</source>
            <translation>Of {whole}, {part} came from somebody other than the police.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} had support without any police report.</source>
            <translation>Of {whole}, {part} had support without any police report.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} had support before a police report was made.</source>
            <translation>Of {whole}, {part} had support before a police report was made.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} came to support after the police report, or on the same day. A police-based centre could have met such women from the start.</source>
            <translation>Of {whole}, {part} came to support after the police report, or on the same day. A police-based centre could have met such women from the start.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} lived with him when support began.</source>
            <translation>Of {whole}, {part} lived with him when support began.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} belonged to a case by the end of the period.</source>
            <translation>Of {whole}, {part} belonged to a case by the end of the period.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} still waited for first support at the end of the period.</source>
            <translation>Of {whole}, {part} still waited for first support at the end of the period.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} lived with him at the start of the period.</source>
            <translation>Of {whole}, {part} lived with him at the start of the period.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} lived with him at the end of the period.</source>
            <translation>Of {whole}, {part} lived with him at the end of the period.</translation>
        </message>
        <message>
            <source>Of {whole} that ended with accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</source>
            <translation>Of {whole} that ended with accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</translation>
        </message>
        <message>
            <source>Of {whole} that ended without accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</source>
            <translation>Of {whole} that ended without accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</translation>
        </message>
        <message>
            <source>Of {whole} on restraining orders, {part} granted one.</source>
            <translation>Of {whole} on restraining orders, {part} granted one.</translation>
        </message>
        <message>
            <source>Of {whole} first noticed, {part} had a report of concern sent by the end of the period.</source>
            <translation>Of {whole} first noticed, {part} had a report of concern sent by the end of the period.</translation>
        </message>
        <message>
            <source>Of {whole} first noticed, {part} had support of their own by the end of the period.</source>
            <translation>Of {whole} first noticed, {part} had support of their own by the end of the period.</translation>
        </message>
        <message>
            <source>Of {whole}, {part} had led to a first contact at the men's clinic by the end of the period.</source>
            <translation>Of {whole}, {part} had led to a first contact at the men's clinic by the end of the period.</translation>
        </message>
        <message>
            <source>No signal came in.</source>
            <translation>No signal came in.</translation>
        </message>
        <message>
            <source>1 signal came in.</source>
            <translation>1 signal came in.</translation>
        </message>
        <message>
            <source>{number} signals came in.</source>
            <translation>{number} signals came in.</translation>
        </message>
        <message>
            <source>No woman was in support.</source>
            <translation>No woman was in support.</translation>
        </message>
        <message>
            <source>1 woman was in support.</source>
            <translation>1 woman was in support.</translation>
        </message>
        <message>
            <source>{number} women were in support.</source>
            <translation>{number} women were in support.</translation>
        </message>
        <message>
            <source>No woman was reached for the first time.</source>
            <translation>No woman was reached for the first time.</translation>
        </message>
        <message>
            <source>1 woman was reached for the first time.</source>
            <translation>1 woman was reached for the first time.</translation>
        </message>
        <message>
            <source>{number} women were reached for the first time.</source>
            <translation>{number} women were reached for the first time.</translation>
        </message>
        <message>
            <source>There was no accompaniment to an interview, counsel or court.</source>
            <translation>There was no accompaniment to an interview, counsel or court.</translation>
        </message>
        <message>
            <source>There was 1 accompaniment, to an interview, counsel or court.</source>
            <translation>There was 1 accompaniment, to an interview, counsel or court.</translation>
        </message>
        <message>
            <source>There were {number} accompaniments, to interviews, counsel or court.</source>
            <translation>There were {number} accompaniments, to interviews, counsel or court.</translation>
        </message>
        <message>
            <source>No police report was made.</source>
            <translation>No police report was made.</translation>
        </message>
        <message>
            <source>1 police report was made.</source>
            <translation>1 police report was made.</translation>
        </message>
        <message>
            <source>{number} police reports were made.</source>
            <translation>{number} police reports were made.</translation>
        </message>
        <message>
            <source>No child was noticed for the first time.</source>
            <translation>No child was noticed for the first time.</translation>
        </message>
        <message>
            <source>1 child was noticed for the first time.</source>
            <translation>1 child was noticed for the first time.</translation>
        </message>
        <message>
            <source>{number} children were noticed for the first time.</source>
            <translation>{number} children were noticed for the first time.</translation>
        </message>
        <message>
            <source>No man was referred to the men's clinic.</source>
            <translation>No man was referred to the men's clinic.</translation>
        </message>
        <message>
            <source>1 referral to the men's clinic was sent.</source>
            <translation>1 referral to the men's clinic was sent.</translation>
        </message>
        <message>
            <source>{number} referrals to the men's clinic were sent.</source>
            <translation>{number} referrals to the men's clinic were sent.</translation>
        </message>
        <message>
            <source>The median wait for the first attempt to reach her was {value}.</source>
            <translation>The median wait for the first attempt to reach her was {value}.</translation>
        </message>
        <message>
            <source>The median wait for first contact was {value}.</source>
            <translation>The median wait for first contact was {value}.</translation>
        </message>
        <message>
            <source>The median wait for first support was {value}.</source>
            <translation>The median wait for first support was {value}.</translation>
        </message>
        <message>
            <source>Nine in ten had first support within {value}, as estimated with those still waiting.</source>
            <translation>Nine in ten had first support within {value}, as estimated with those still waiting.</translation>
        </message>
        <message>
            <source>Within 7 working days, {value} had first support, as estimated with those still waiting.</source>
            <translation>Within 7 working days, {value} had first support, as estimated with those still waiting.</translation>
        </message>
        <message>
            <source>The median wait for the report of concern was {value}. The law says at once.</source>
            <translation>The median wait for the report of concern was {value}. The law says at once.</translation>
        </message>
        <message>
            <source>The median wait for his first contact at the men's clinic was {value}.</source>
            <translation>The median wait for his first contact at the men's clinic was {value}.</translation>
        </message>
        <message>
            <source>The median time from report to the prosecutor's decision was {value}.</source>
            <translation>The median time from report to the prosecutor's decision was {value}.</translation>
        </message>
        <message>
            <source>The median time from prosecution to judgment was {value}.</source>
            <translation>The median time from prosecution to judgment was {value}.</translation>
        </message>
        <message>
            <source>more than {period} ({value})</source>
            <translation>more than {period} ({value})</translation>
        </message>
        <message>
            <source>fewer than {period} ({value})</source>
            <translation>fewer than {period} ({value})</translation>
        </message>
        <message>
            <source>no change from {period} ({value})</source>
            <translation>no change from {period} ({value})</translation>
        </message>
        <message>
            <source>a larger share than {period} ({value})</source>
            <translation>a larger share than {period} ({value})</translation>
        </message>
        <message>
            <source>a smaller share than {period} ({value})</source>
            <translation>a smaller share than {period} ({value})</translation>
        </message>
        <message>
            <source>the same share as {period} ({value})</source>
            <translation>the same share as {period} ({value})</translation>
        </message>
        <message>
            <source>longer than {period} ({value})</source>
            <translation>longer than {period} ({value})</translation>
        </message>
        <message>
            <source>shorter than {period} ({value})</source>
            <translation>shorter than {period} ({value})</translation>
        </message>
        <message>
            <source>as long as {period} ({value})</source>
            <translation>as long as {period} ({value})</translation>
        </message>
        <message>
            <source>in the period before</source>
            <translation>in the period before</translation>
        </message>
        <message>
            <source>in the same period last year</source>
            <translation>in the same period last year</translation>
        </message>
        <message>
            <source>That is {compared}.</source>
            <translation>That is {compared}.</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} and {second}</translation>
        </message>
        <message>
            <source>{what}: too few to show.</source>
            <translation>{what}: too few to show.</translation>
        </message>
        <message>
            <source>Too few to show: {what}.</source>
            <translation>Too few to show: {what}.</translation>
        </message>
        <message>
            <source>{what}: nothing to count.</source>
            <translation>{what}: nothing to count.</translation>
        </message>
        <message>
            <source>{what}: not reached yet, as too many still wait.</source>
            <translation>{what}: not reached yet, as too many still wait.</translation>
        </message>
        <message>
            <source>{what}: {value}.</source>
            <translation>{what}: {value}.</translation>
        </message>
        <message>
            <source>Most signals came from: {rows}.</source>
            <translation>Most signals came from: {rows}.</translation>
        </message>
        <message>
            <source>Among the sources that are shown, most signals came from: {rows}.</source>
            <translation>Among the sources that are shown, most signals came from: {rows}.</translation>
        </message>
        <message>
            <source>Most often noted types of violence: {rows}.</source>
            <translation>Most often noted types of violence: {rows}.</translation>
        </message>
        <message>
            <source>Among the types of violence that are shown, most often noted: {rows}.</source>
            <translation>Among the types of violence that are shown, most often noted: {rows}.</translation>
        </message>
        <message>
            <source>Meetings with the police: {held}, or {value}. At least two are meant to be held in each half-year.</source>
            <translation>Meetings with the police: {held}, or {value}. At least two are meant to be held in each half-year.</translation>
        </message>
        <message>
            <source>With chance allowed for, the share may lie between {low} and {high} % (95 % interval).</source>
            <translation>With chance allowed for, the share may lie between {low} and {high} % (95 % interval).</translation>
        </message>
        <message>
            <source>The figures on what is carried through do not show that accompaniment is the cause: those who have it may differ in other ways from those who do not.</source>
            <translation>The figures on what is carried through do not show that accompaniment is the cause: those who have it may differ in other ways from those who do not.</translation>
        </message>
        <message>
            <source>This tells where they are, not what led there.</source>
            <translation>This tells where they are, not what led there.</translation>
        </message>
        <message>
            <source>Figures as known on {day}</source>
            <translation>Figures as known on {day}</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In words</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Background</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definitions</translation>
        </message>
        <message>
            <source>{title}, as a chart. Its figures are those of the table below.</source>
            <translation>{title}, as a chart. Its figures are those of the table below.</translation>
        </message>
        <message>
            <source>0 in: {rows}.</source>
            <translation>0 in: {rows}.</translation>
        </message>
        <message>
            <source>Not shown, too few or hidden to protect others: {rows}.</source>
            <translation>Not shown, too few or hidden to protect others: {rows}.</translation>
        </message>
        <message>
            <source>The rows are too few to show. Total: {totals}.</source>
            <translation>The rows are too few to show. Total: {totals}.</translation>
        </message>
        <message>
            <source>The rows and the total are too few to show.</source>
            <translation>The rows and the total are too few to show.</translation>
        </message>
        <message>
            <source>Nothing to count.</source>
            <translation>Nothing to count.</translation>
        </message>
        <message>
            <source>The columns beside show the month at the same place in the period they are of.</source>
            <translation>The columns beside show the month at the same place in the period they are of.</translation>
        </message>
        <message>
            <source>not reached yet</source>
            <translation>not reached yet</translation>
        </message>
        <message>
            <source>“–” means that too few are counted to show it.</source>
            <translation>“–” means that too few are counted to show it.</translation>
        </message>
        <message>
            <source>Children noticed, and reports of concern</source>
            <translation>Children noticed, and reports of concern</translation>
        </message>
        <message>
            <source>Children first noticed in the period, by whether a concern for them had been reported by its end.</source>
            <translation>Children first noticed in the period, by whether a concern for them had been reported by its end.</translation>
        </message>
        <message>
            <source>report of concern sent</source>
            <translation>report of concern sent</translation>
        </message>
        <message>
            <source>concern noted, not yet reported</source>
            <translation>concern noted, not yet reported</translation>
        </message>
        <message>
            <source>no report noted</source>
            <translation>no report noted</translation>
        </message>
        <message>
            <source>Children noticed, and support of their own</source>
            <translation>Children noticed, and support of their own</translation>
        </message>
        <message>
            <source>Children first noticed in the period, by whether they had support of their own by its end: a referral to support for children taken up, or support given after a report.</source>
            <translation>Children first noticed in the period, by whether they had support of their own by its end: a referral to support for children taken up, or support given after a report.</translation>
        </message>
        <message>
            <source>support of their own</source>
            <translation>support of their own</translation>
        </message>
        <message>
            <source>no support of their own noted</source>
            <translation>no support of their own noted</translation>
        </message>
        <message>
            <source>Waits for the report of concern</source>
            <translation>Waits for the report of concern</translation>
        </message>
        <message>
            <source>Working days from noticing to the report of concern, for concerns noted in the period. The law says at once.</source>
            <translation>Working days from noticing to the report of concern, for concerns noted in the period. The law says at once.</translation>
        </message>
        <message>
            <source>Men referred, and their wait for the men's clinic</source>
            <translation>Men referred, and their wait for the men's clinic</translation>
        </message>
        <message>
            <source>Referrals to the men's clinic sent in the period, by working days to his first contact there.</source>
            <translation>Referrals to the men's clinic sent in the period, by working days to his first contact there.</translation>
        </message>
        <message>
            <source>refused or declined</source>
            <translation>refused or declined</translation>
        </message>
        <message>
            <source>Liaison meetings held</source>
            <translation>Liaison meetings held</translation>
        </message>
        <message>
            <source>Liaison meetings held in the period. They are not people, so their counts are always shown.</source>
            <translation>Liaison meetings held in the period. They are not people, so their counts are always shown.</translation>
        </message>
        <message>
            <source>with the police</source>
            <translation>with the police</translation>
        </message>
        <message>
            <source>with others</source>
            <translation>with others</translation>
        </message>
        <message>
            <source>Agreed and not done</source>
            <translation>Agreed and not done</translation>
        </message>
        <message>
            <source>What was agreed at liaison meetings and not done at the end of the period.</source>
            <translation>What was agreed at liaison meetings and not done at the end of the period.</translation>
        </message>
        <message>
            <source>past its day</source>
            <translation>past its day</translation>
        </message>
        <message>
            <source>not yet due</source>
            <translation>not yet due</translation>
        </message>
        <message>
            <source>without a day</source>
            <translation>without a day</translation>
        </message>
        <message>
            <source>children first noticed in the period</source>
            <translation>children first noticed in the period</translation>
        </message>
        <message>
            <source>referrals sent in the period</source>
            <translation>referrals sent in the period</translation>
        </message>
        <message>
            <source>Children noticed</source>
            <translation>Children noticed</translation>
        </message>
        <message>
            <source>Children about whom something was noted for the first time in the period.</source>
            <translation>Children about whom something was noted for the first time in the period.</translation>
        </message>
        <message>
            <source>Children for whom a concern was reported</source>
            <translation>Children for whom a concern was reported</translation>
        </message>
        <message>
            <source>Children first noticed in the period for whom a report of concern had been sent by its end.</source>
            <translation>Children first noticed in the period for whom a report of concern had been sent by its end.</translation>
        </message>
        <message>
            <source>children with a report sent</source>
            <translation>children with a report sent</translation>
        </message>
        <message>
            <source>Median working days to the report of concern</source>
            <translation>Median working days to the report of concern</translation>
        </message>
        <message>
            <source>By the Kaplan–Meier estimate, with those not yet sent counted for as long as they have waited.</source>
            <translation>By the Kaplan–Meier estimate, with those not yet sent counted for as long as they have waited.</translation>
        </message>
        <message>
            <source>working days from noticing</source>
            <translation>working days from noticing</translation>
        </message>
        <message>
            <source>concerns noted in the period</source>
            <translation>concerns noted in the period</translation>
        </message>
        <message>
            <source>Children with support of their own</source>
            <translation>Children with support of their own</translation>
        </message>
        <message>
            <source>Children first noticed in the period with a referral taken up, or support given after a report, by its end.</source>
            <translation>Children first noticed in the period with a referral taken up, or support given after a report, by its end.</translation>
        </message>
        <message>
            <source>children with support</source>
            <translation>children with support</translation>
        </message>
        <message>
            <source>Men referred to the men's clinic</source>
            <translation>Men referred to the men's clinic</translation>
        </message>
        <message>
            <source>Referrals to the men's clinic sent in the period.</source>
            <translation>Referrals to the men's clinic sent in the period.</translation>
        </message>
        <message>
            <source>Men reached by the men's clinic</source>
            <translation>Men reached by the men's clinic</translation>
        </message>
        <message>
            <source>Referrals of the period after which he had a first contact at the clinic by its end.</source>
            <translation>Referrals of the period after which he had a first contact at the clinic by its end.</translation>
        </message>
        <message>
            <source>referrals with a first contact</source>
            <translation>referrals with a first contact</translation>
        </message>
        <message>
            <source>Median working days to his first contact</source>
            <translation>Median working days to his first contact</translation>
        </message>
        <message>
            <source>By the Kaplan–Meier estimate, with those not yet reached counted for as long as they have waited.</source>
            <translation>By the Kaplan–Meier estimate, with those not yet reached counted for as long as they have waited.</translation>
        </message>
        <message>
            <source>working days from the referral</source>
            <translation>working days from the referral</translation>
        </message>
        <message>
            <source>Meetings with the police for each half-year</source>
            <translation>Meetings with the police for each half-year</translation>
        </message>
        <message>
            <source>Liaison meetings with the police held in the period, divided by its half-years (of 182.6 days).</source>
            <translation>Liaison meetings with the police held in the period, divided by its half-years (of 182.6 days).</translation>
        </message>
        <message>
            <source>meetings with the police</source>
            <translation>meetings with the police</translation>
        </message>
        <message>
            <source>half-years in the period</source>
            <translation>half-years in the period</translation>
        </message>
        <message>
            <source>actions not done</source>
            <translation>actions not done</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Nothing was noted in this period.</source>
            <translation>Nothing was noted in this period.</translation>
        </message>
        <message>
            <source>Rows with 0 are left out here.</source>
            <translation>Rows with 0 are left out here.</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In all</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>PDF, for the board</source>
            <translation>PDF, for the board</translation>
        </message>
        <message>
            <source>Word, to paste from</source>
            <translation>Word, to paste from</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>JSON, to add up</source>
            <translation>JSON, to add up</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>&amp;Save as {format} …</source>
            <translation>&amp;Save as {format} …</translation>
        </message>
        <message>
            <source>Making the report …</source>
            <translation>Making the report …</translation>
        </message>
        <message>
            <source>Change the saved summary</source>
            <translation>Change the saved summary</translation>
        </message>
        <message>
            <source>Save the summary's choices</source>
            <translation>Save the summary's choices</translation>
        </message>
        <message>
            <source>The period and what it is compared with are kept as they are chosen now; no figure is kept.</source>
            <translation>The period and what it is compared with are kept as they are chosen now; no figure is kept.</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>No record stands behind this figure.</source>
            <translation>No record stands behind this figure.</translation>
        </message>
        <message>
            <source>The first {count} are listed. Enter opens one.</source>
            <translation>The first {count} are listed. Enter opens one.</translation>
        </message>
        <message>
            <source>Records in the list: {count}. Enter opens one. The list stays on the screen.</source>
            <translation>Records in the list: {count}. Enter opens one. The list stays on the screen.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In short</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Reach</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>All figures</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Targets</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>Add up</translation>
        </message>
        <message>
            <source>On screen every count is shown. What leaves hides counts under {threshold}, and others that would give them away.</source>
            <translation>On screen every count is shown. What leaves hides counts under {threshold}, and others that would give them away.</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message>
            <source>Previe&amp;w and save …</source>
            <translation>Previe&amp;w and save …</translation>
        </message>
        <message>
            <source>&amp;Data dictionary …</source>
            <translation>&amp;Data dictionary …</translation>
        </message>
        <message>
            <source>&amp;Choices and saving</source>
            <translation>&amp;Choices and saving</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Counting …</translation>
        </message>
        <message>
            <source>Files to add up</source>
            <translation>Files to add up</translation>
        </message>
        <message>
            <source>Add f&amp;ile …</source>
            <translation>Add f&amp;ile …</translation>
        </message>
        <message>
            <source>Preview and save the s&amp;um …</source>
            <translation>Preview and save the s&amp;um …</translation>
        </message>
        <message>
            <source>Format of the sum</source>
            <translation>Format of the sum</translation>
        </message>
        <message>
            <source>Choose a summary</source>
            <translation>Choose a summary</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Add at least two files: each laptop's summary of the same period, saved as JSON.</source>
            <translation>Add at least two files: each laptop's summary of the same period, saved as JSON.</translation>
        </message>
        <message>
            <source>Adds up summaries from several registers. A woman who is in two of them is counted twice: nobody's name is in the files, so it can't be seen. Counts hidden in one file stay hidden in the sum (–).</source>
            <translation>Adds up summaries from several registers. A woman who is in two of them is counted twice: nobody's name is in the files, so it can't be seen. Counts hidden in one file stay hidden in the sum (–).</translation>
        </message>
        <message>
            <source>register {names}</source>
            <translation>register {names}</translation>
        </message>
        <message>
            <source>figures of {day}</source>
            <translation>figures of {day}</translation>
        </message>
        <message>
            <source>Compare with the period &amp;before</source>
            <translation>Compare with the period &amp;before</translation>
        </message>
        <message>
            <source>With the same period last &amp;year</source>
            <translation>With the same period last &amp;year</translation>
        </message>
        <message>
            <source>None: chosen here</source>
            <translation>None: chosen here</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Edit …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>Sa&amp;ved summary</source>
            <translation>Sa&amp;ved summary</translation>
        </message>
        <message>
            <source>Save &amp;as …</source>
            <translation>Save &amp;as …</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>&amp;Period</translation>
        </message>
        <message>
            <source>Fro&amp;m</source>
            <translation>Fro&amp;m</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>The choices are saved.</source>
            <translation>The choices are saved.</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
        <message>
            <source>Nothing is noted in this period. Choose another one above, or write down a signal with Ctrl+N.</source>
            <translation>Nothing is noted in this period. Choose another one above, or write down a signal with Ctrl+N.</translation>
        </message>
        <message>
            <source>Who would not have been met</source>
            <translation>Who would not have been met</translation>
        </message>
        <message>
            <source>Carried through with company</source>
            <translation>Carried through with company</translation>
        </message>
        <message>
            <source>Parts of the summary</source>
            <translation>Parts of the summary</translation>
        </message>
        <message>
            <source>{unmet} of {all} women in support would not have been met when their support began by a centre that begins with a police report: {without} have made none, {before} had support first. It would have met {met}.</source>
            <translation>{unmet} of {all} women in support would not have been met when their support began by a centre that begins with a police report: {without} have made none, {before} had support first. It would have met {met}.</translation>
        </message>
        <message>
            <source>Once figures have left they are public. A report given out again has the figures it had then, small counts hidden, whatever was noted since.</source>
            <translation>Once figures have left they are public. A report given out again has the figures it had then, small counts hidden, whatever was noted since.</translation>
        </message>
        <message>
            <source>Format to issue again in</source>
            <translation>Format to issue again in</translation>
        </message>
        <message>
            <source>Issue again …</source>
            <translation>Issue again …</translation>
        </message>
        <message>
            <source>No summary has left yet. It is kept here when one is saved or printed.</source>
            <translation>No summary has left yet. It is kept here when one is saved or printed.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>counts under {threshold} hidden</source>
            <translation>counts under {threshold} hidden</translation>
        </message>
        <message>
            <source>First attempt to reach her</source>
            <translation>First attempt to reach her</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>First contact</translation>
        </message>
        <message>
            <source>First support</source>
            <translation>First support</translation>
        </message>
        <message>
            <source>Risk review</source>
            <translation>Risk review</translation>
        </message>
        <message>
            <source>Meetings with the police</source>
            <translation>Meetings with the police</translation>
        </message>
        <message>
            <source>Where the unit's targets were missed</source>
            <translation>Where the unit's targets were missed</translation>
        </message>
        <message>
            <source>Every target was met in this period.</source>
            <translation>Every target was met in this period.</translation>
        </message>
        <message>
            <source>The unit's own targets, in working days from the signal: attempt {attempt}, contact {contact}, support {support}; meetings with the police each half-year: {meetings}. Missed: {missed}. Risk reviews are those late today. Enter opens the case or the signal.</source>
            <translation>The unit's own targets, in working days from the signal: attempt {attempt}, contact {contact}, support {support}; meetings with the police each half-year: {meetings}. Missed: {missed}. Risk reviews are those late today. Enter opens the case or the signal.</translation>
        </message>
        <message>
            <source>on its day</source>
            <translation>on its day</translation>
        </message>
        <message>
            <source>! still open</source>
            <translation>! still open</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>done late</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Came to</source>
            <translation>Came to</translation>
        </message>
        <message>
            <source>Target is</source>
            <translation>Target is</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Show the records</source>
            <translation>Show the records</translation>
        </message>
        <message>
            <source>{figure}. Show the records.</source>
            <translation>{figure}. Show the records.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} day late</numerusform>
                <numerusform>{n} days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} meetings</source>
            <translation>
                <numerusform>{n} meeting</numerusform>
                <numerusform>{n} meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} working days</source>
            <translation>
                <numerusform>{n} working day</numerusform>
                <numerusform>{n} working days</numerusform>
            </translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>spring</source>
            <translation>spring</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>summer</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>autumn</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>winter</translation>
        </message>
        <message>
            <source>about {date}</source>
            <translation>about {date}</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Relationship status</source>
            <translation>Relationship status</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>New &amp;task …</source>
            <translation>New &amp;task …</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>Nothing is to be done.</translation>
        </message>
        <message>
            <source>Risk reviews</source>
            <translation>Risk reviews</translation>
        </message>
        <message>
            <source>New &amp;risk review …</source>
            <translation>New &amp;risk review …</translation>
        </message>
        <message>
            <source>No risk review is made yet.</source>
            <translation>No risk review is made yet.</translation>
        </message>
        <message>
            <source>Com&amp;pare …</source>
            <translation>Com&amp;pare …</translation>
        </message>
        <message>
            <source>Results of instruments</source>
            <translation>Results of instruments</translation>
        </message>
        <message>
            <source>New res&amp;ult …</source>
            <translation>New res&amp;ult …</translation>
        </message>
        <message>
            <source>No result is noted.</source>
            <translation>No result is noted.</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Safety plan</translation>
        </message>
        <message>
            <source>&amp;Safety plan …</source>
            <translation>&amp;Safety plan …</translation>
        </message>
        <message>
            <source>&amp;Change status …</source>
            <translation>&amp;Change status …</translation>
        </message>
        <message>
            <source>&amp;Let the silence alarm rest …</source>
            <translation>&amp;Let the silence alarm rest …</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>! Silence alarm.</source>
            <translation>! Silence alarm.</translation>
        </message>
        <message>
            <source>The alarm rests until {day}: {reason}</source>
            <translation>The alarm rests until {day}: {reason}</translation>
        </message>
        <message>
            <source>said by: {who}</source>
            <translation>said by: {who}</translation>
        </message>
        <message>
            <source>Nothing is noted about where she lives or is on her way.</source>
            <translation>Nothing is noted about where she lives or is on her way.</translation>
        </message>
        <message>
            <source>call in a safe window</source>
            <translation>call in a safe window</translation>
        </message>
        <message>
            <source>✓ done {day}</source>
            <translation>✓ done {day}</translation>
        </message>
        <message>
            <source>! overdue</source>
            <translation>! overdue</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>next by {day}</source>
            <translation>next by {day}</translation>
        </message>
        <message>
            <source>risk: {level}</source>
            <translation>risk: {level}</translation>
        </message>
        <message>
            <source>she may keep it</source>
            <translation>she may keep it</translation>
        </message>
        <message>
            <source>must stay here</source>
            <translation>must stay here</translation>
        </message>
        <message>
            <source>not asked whether she may keep it</source>
            <translation>not asked whether she may keep it</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>not made together with her</source>
            <translation>not made together with her</translation>
        </message>
        <message>
            <source>Paper …</source>
            <translation>Paper …</translation>
        </message>
        <message>
            <source>No safety plan is made with her yet.</source>
            <translation>No safety plan is made with her yet.</translation>
        </message>
        <message numerus="yes">
            <source>Last heard from: {day}. {n} days of silence; {allowed} are allowed.</source>
            <translation>
                <numerusform>Last heard from: {day}. {n} day of silence; {allowed} are allowed.</numerusform>
                <numerusform>Last heard from: {day}. {n} days of silence; {allowed} are allowed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>⚑ {n} red flags</source>
            <translation>
                <numerusform>⚑ {n} red flag</numerusform>
                <numerusform>⚑ {n} red flags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>{n} section</numerusform>
                <numerusform>{n} sections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Next review</translation>
        </message>
        <message>
            <source>Women still at home</source>
            <translation>Women still at home</translation>
        </message>
        <message>
            <source>No open case has the status “lives with him”, “planning to leave” or “back with him”. The status is noted in the case, under Support.</source>
            <translation>No open case has the status “lives with him”, “planning to leave” or “back with him”. The status is noted in the case, under Support.</translation>
        </message>
        <message>
            <source>Acute first, then by level of risk, then those not heard from for longest.</source>
            <translation>Acute first, then by level of risk, then those not heard from for longest.</translation>
        </message>
        <message>
            <source>! silent {text}</source>
            <translation>! silent {text}</translation>
        </message>
        <message>
            <source>{text}, rests</source>
            <translation>{text}, rests</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>none planned</translation>
        </message>
        <message>
            <source>not reviewed</source>
            <translation>not reviewed</translation>
        </message>
        <message numerus="yes">
            <source>{days} of {n} days</source>
            <translation>
                <numerusform>{days} of {n} day</numerusform>
                <numerusform>{days} of {n} days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Targets</name>
        <message>
            <source>The folder is synced to other devices: the file will be there too.</source>
            <translation>The folder is synced to other devices: the file will be there too.</translation>
        </message>
        <message>
            <source>The folder lies on a server that others can reach.</source>
            <translation>The folder lies on a server that others can reach.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the folder.</source>
            <translation>Other users of this computer can read the folder.</translation>
        </message>
        <message>
            <source>The disk can be taken out and is not known to be encrypted.</source>
            <translation>The disk can be taken out and is not known to be encrypted.</translation>
        </message>
        <message>
            <source>Others may come to read the file there.</source>
            <translation>Others may come to read the file there.</translation>
        </message>
        <message>
            <source>&amp;Save there anyway</source>
            <translation>&amp;Save there anyway</translation>
        </message>
        <message>
            <source>&amp;Choose another place</source>
            <translation>&amp;Choose another place</translation>
        </message>
    </context>
    <context>
        <name>TaskForm</name>
        <message>
            <source>&amp;What is to be done?</source>
            <translation>&amp;What is to be done?</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>A call to her: only in a &amp;safe window</source>
            <translation>A call to her: only in a &amp;safe window</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
    </context>
    <context>
        <name>TemplateForm</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;How</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Outcome</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Minutes</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>not noted</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Next step</translation>
        </message>
        <message>
            <source>Template of a contact</source>
            <translation>Template of a contact</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Investigation</translation>
        </message>
        <message>
            <source>Prosecution</source>
            <translation>Prosecution</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Judgment</translation>
        </message>
        <message>
            <source>Court of appeal</source>
            <translation>Court of appeal</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>here now</source>
            <translation>here now</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>may come</source>
            <translation>may come</translation>
        </message>
        <message>
            <source>nothing noted</source>
            <translation>nothing noted</translation>
        </message>
        <message>
            <source>will not come</source>
            <translation>will not come</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Timeline: {stages}</source>
            <translation>Timeline: {stages}</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Safe to call now</source>
            <translation>Safe to call now</translation>
        </message>
        <message>
            <source>Closing soon</source>
            <translation>Closing soon</translation>
        </message>
        <message>
            <source>New &amp;task …</source>
            <translation>New &amp;task …</translation>
        </message>
        <message>
            <source>Court and interviews this week</source>
            <translation>Court and interviews this week</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Safekeeping</translation>
        </message>
        <message>
            <source>No channel has a safe window at this minute.</source>
            <translation>No channel has a safe window at this minute.</translation>
        </message>
        <message>
            <source>No safe window closes within half an hour.</source>
            <translation>No safe window closes within half an hour.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>until {time}</translation>
        </message>
        <message>
            <source>ACUTE</source>
            <translation>ACUTE</translation>
        </message>
        <message>
            <source>say “{words}”</source>
            <translation>say “{words}”</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>passed on, not answered</source>
            <translation>passed on, not answered</translation>
        </message>
        <message>
            <source>signal from {source}</source>
            <translation>signal from {source}</translation>
        </message>
        <message>
            <source>Day and weeks</source>
            <translation>Day and weeks</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>The day</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Nothing is planned in the next seven days.</source>
            <translation>Nothing is planned in the next seven days.</translation>
        </message>
        <message>
            <source>! The last backup that was proved is damaged. Make a new one now.</source>
            <translation>! The last backup that was proved is damaged. Make a new one now.</translation>
        </message>
        <message>
            <source>! The backup folder has not been within reach since {day}.</source>
            <translation>! The backup folder has not been within reach since {day}.</translation>
        </message>
        <message>
            <source>Handed over to {name} {age}: no receipt yet</source>
            <translation>Handed over to {name} {age}: no receipt yet</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Prove now</source>
            <translation>Prove now</translation>
        </message>
        <message>
            <source>there is no backup yet</source>
            <translation>there is no backup yet</translation>
        </message>
        <message>
            <source>last backup {day}, {age}</source>
            <translation>last backup {day}, {age}</translation>
        </message>
        <message>
            <source>restore proved {day}, {age}</source>
            <translation>restore proved {day}, {age}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <source>restore never proved</source>
            <translation>restore never proved</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message numerus="yes">
            <source>{n} more can be called safely now.</source>
            <translation>
                <numerusform>{n} more can be called safely now.</numerusform>
                <numerusform>{n} more can be called safely now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days ago</source>
            <translation>
                <numerusform>{n} day ago</numerusform>
                <numerusform>{n} days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show the window</source>
            <translation>&amp;Show the window</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>&amp;Hide now</source>
            <translation>&amp;Hide now</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Reminder</translation>
        </message>
        <message>
            <source>Something on Today can't wait much longer.</source>
            <translation>Something on Today can't wait much longer.</translation>
        </message>
    </context>
    <context>
        <name>Triage</name>
        <message>
            <source>Decide about a signal</source>
            <translation>Decide about a signal</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Decision</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Case</translation>
        </message>
        <message>
            <source>&amp;Passed on to</source>
            <translation>&amp;Passed on to</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Correct or co&amp;mplete …</source>
            <translation>Correct or co&amp;mplete …</translation>
        </message>
        <message>
            <source>number not known</source>
            <translation>number not known</translation>
        </message>
        <message>
            <source>children: {number}</source>
            <translation>children: {number}</translation>
        </message>
        <message>
            <source>! Immediate danger</source>
            <translation>! Immediate danger</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>What was seen or heard</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>From the register</source>
            <translation>From the register</translation>
        </message>
        <message>
            <source>Other signals about her ({count})</source>
            <translation>Other signals about her ({count})</translation>
        </message>
        <message>
            <source>What was &amp;answered</source>
            <translation>What was &amp;answered</translation>
        </message>
        <message>
            <source>A&amp;nswered</source>
            <translation>A&amp;nswered</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Something went wrong in the program</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>What is saved is saved, and what stands in a form is kept as a draft. You can go on. If it happens again, lock, start the program anew, and give your IT support the diagnosis below: it holds nothing about anybody.</source>
            <translation>What is saved is saved, and what stands in a form is kept as a draft. You can go on. If it happens again, lock, start the program anew, and give your IT support the diagnosis below: it holds nothing about anybody.</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Go on</translation>
        </message>
        <message>
            <source>&amp;Copy the diagnosis</source>
            <translation>&amp;Copy the diagnosis</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>Copied. Paste it within {seconds} seconds, while this window is open.</source>
            <translation>Copied. Paste it within {seconds} seconds, while this window is open.</translation>
        </message>
    </context>
    <context>
        <name>UnitSettings</name>
        <message>
            <source>The unit's targets and intervals</source>
            <translation>The unit's targets and intervals</translation>
        </message>
        <message>
            <source>Working days to the first &amp;attempt</source>
            <translation>Working days to the first &amp;attempt</translation>
        </message>
        <message>
            <source>Working days to the first &amp;contact</source>
            <translation>Working days to the first &amp;contact</translation>
        </message>
        <message>
            <source>Working days to the first &amp;support</source>
            <translation>Working days to the first &amp;support</translation>
        </message>
        <message>
            <source>&amp;Meetings with the police in each half-year</source>
            <translation>&amp;Meetings with the police in each half-year</translation>
        </message>
        <message>
            <source>These are the unit's own choice; no law names a figure.</source>
            <translation>These are the unit's own choice; no law names a figure.</translation>
        </message>
        <message>
            <source>Save &amp;targets and intervals</source>
            <translation>Save &amp;targets and intervals</translation>
        </message>
        <message>
            <source>Days of silence before the alarm</source>
            <translation>Days of silence before the alarm</translation>
        </message>
        <message>
            <source>Days until the next risk review</source>
            <translation>Days until the next risk review</translation>
        </message>
        <message>
            <source>Templates of contacts</source>
            <translation>Templates of contacts</translation>
        </message>
        <message>
            <source>&amp;New template …</source>
            <translation>&amp;New template …</translation>
        </message>
        <message>
            <source>No template yet. A template fills in a new contact.</source>
            <translation>No template yet. A template fills in a new contact.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>The store is locked. Nothing can be read until you unlock it.</source>
            <translation>The store is locked. Nothing can be read until you unlock it.</translation>
        </message>
        <message>
            <source>Store: {folder}</source>
            <translation>Store: {folder}</translation>
        </message>
        <message>
            <source>&amp;Write down a signal without unlocking … (Ctrl+N)</source>
            <translation>&amp;Write down a signal without unlocking … (Ctrl+N)</translation>
        </message>
        <message>
            <source>Forgotten the passphrase? Use the &amp;recovery key …</source>
            <translation>Forgotten the passphrase? Use the &amp;recovery key …</translation>
        </message>
        <message>
            <source>Pract&amp;ise on made-up people …</source>
            <translation>Pract&amp;ise on made-up people …</translation>
        </message>
        <message>
            <source>Open an&amp;other store …</source>
            <translation>Open an&amp;other store …</translation>
        </message>
        <message>
            <source>Make a &amp;new store …</source>
            <translation>Make a &amp;new store …</translation>
        </message>
        <message>
            <source>Restore from a &amp;backup …</source>
            <translation>Restore from a &amp;backup …</translation>
        </message>
        <message>
            <source>&amp;My own store …</source>
            <translation>&amp;My own store …</translation>
        </message>
        <message>
            <source>Forgotten the passphrase? Make a &amp;new practice store …</source>
            <translation>Forgotten the passphrase? Make a &amp;new practice store …</translation>
        </message>
        <message>
            <source>This is the practice store. A real signal belongs in your own store: choose “My own store”.</source>
            <translation>This is the practice store. A real signal belongs in your own store: choose “My own store”.</translation>
        </message>
        <message>
            <source>The signal is sealed. It is opened at the next unlock.</source>
            <translation>The signal is sealed. It is opened at the next unlock.</translation>
        </message>
        <message>
            <source>Unlocking …</source>
            <translation>Unlocking …</translation>
        </message>
        <message>
            <source>The passphrase does not open the store. Try again in {seconds} s.</source>
            <translation>The passphrase does not open the store. Try again in {seconds} s.</translation>
        </message>
        <message>
            <source>Choose the folder of the store</source>
            <translation>Choose the folder of the store</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Unlock with P&amp;IN</source>
            <translation>Unlock with P&amp;IN</translation>
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation>P&amp;IN</translation>
        </message>
    </context>
    <context>
        <name>Weeks</name>
        <message>
            <source>accompaniment</source>
            <translation>accompaniment</translation>
        </message>
        <message>
            <source>task</source>
            <translation>task</translation>
        </message>
        <message>
            <source>call in a safe window</source>
            <translation>call in a safe window</translation>
        </message>
        <message>
            <source>next step</source>
            <translation>next step</translation>
        </message>
        <message>
            <source>follow-up call</source>
            <translation>follow-up call</translation>
        </message>
        <message>
            <source>risk review due</source>
            <translation>risk review due</translation>
        </message>
        <message>
            <source>liaison meeting</source>
            <translation>liaison meeting</translation>
        </message>
        <message>
            <source>action after a meeting</source>
            <translation>action after a meeting</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>deadline</translation>
        </message>
        <message>
            <source>next step expected</source>
            <translation>next step expected</translation>
        </message>
        <message>
            <source>expected after: {state}</source>
            <translation>expected after: {state}</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <source>New &amp;task …</source>
            <translation>New &amp;task …</translation>
        </message>
        <message>
            <source>← Earlier</source>
            <translation>← Earlier</translation>
        </message>
        <message>
            <source>Later →</source>
            <translation>Later →</translation>
        </message>
        <message>
            <source>w {number}</source>
            <translation>w {number}</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Week</translation>
        </message>
        <message>
            <source>F&amp;our weeks</source>
            <translation>F&amp;our weeks</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Month</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>&amp;Calendar file …</source>
            <translation>&amp;Calendar file …</translation>
        </message>
        <message>
            <source>+ {count} more</source>
            <translation>+ {count} more</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>holiday</translation>
        </message>
        <message>
            <source>Nothing is planned this day.</source>
            <translation>Nothing is planned this day.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The computer could not do this: {why}. Nothing is lost.</source>
            <translation>The computer could not do this: {why}. Nothing is lost.</translation>
        </message>
        <message>
            <source>Something went wrong that the program did not foresee ({kind}). Nothing saved is lost.</source>
            <translation>Something went wrong that the program did not foresee ({kind}). Nothing saved is lost.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>The signal is saved.</source>
            <translation>The signal is saved.</translation>
        </message>
        <message>
            <source>The file sealing.json was changed while the store was locked, and is put right. Signals sealed meanwhile may be lost or read by others: tell your IT support.</source>
            <translation>The file sealing.json was changed while the store was locked, and is put right. Signals sealed meanwhile may be lost or read by others: tell your IT support.</translation>
        </message>
        <message>
            <source>Sealed notes that can't be opened are kept in the store's folder: {files}.</source>
            <translation>Sealed notes that can't be opened are kept in the store's folder: {files}.</translation>
        </message>
        <message>
            <source>Signals written down while the store was locked: {count}.</source>
            <translation>Signals written down while the store was locked: {count}.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>The policy of this computer has faults; what they concern does not hold. Tell your IT support: {faults}</source>
            <translation>The policy of this computer has faults; what they concern does not hold. Tell your IT support: {faults}</translation>
        </message>
        <message>
            <source>Your unit asks that its own key, kept in a safe, can open this store too: when you are ill or have left.</source>
            <translation>Your unit asks that its own key, kept in a safe, can open this store too: when you are ill or have left.</translation>
        </message>
        <message>
            <source>Let the unit's key in</source>
            <translation>Let the unit's key in</translation>
        </message>
        <message>
            <source>Shall a PIN open the store for the rest of the day?</source>
            <translation>Shall a PIN open the store for the rest of the day?</translation>
        </message>
        <message>
            <source>Choose a PIN …</source>
            <translation>Choose a PIN …</translation>
        </message>
        <message>
            <source>A PIN opens the store for the rest of the day.</source>
            <translation>A PIN opens the store for the rest of the day.</translation>
        </message>
        <message>
            <source>New signal</source>
            <translation>New signal</translation>
        </message>
        <message>
            <source>New contact on the open case</source>
            <translation>New contact on the open case</translation>
        </message>
        <message>
            <source>New accompaniment on the open case</source>
            <translation>New accompaniment on the open case</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>New task</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Import a register</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Undo the last change</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Help for this screen</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Quick card</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>There is no paper for this page.</source>
            <translation>There is no paper for this page.</translation>
        </message>
        <message>
            <source>Taking back …</source>
            <translation>Taking back …</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>The last change is taken back.</translation>
        </message>
        <message>
            <source>F1 shows help</source>
            <translation>F1 shows help</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>The contact is saved and signed.</source>
            <translation>The contact is saved and signed.</translation>
        </message>
        <message>
            <source>The contact is saved as a draft. Sign it in the journal when it is complete.</source>
            <translation>The contact is saved as a draft. Sign it in the journal when it is complete.</translation>
        </message>
        <message>
            <source>Locks in {seconds} s. Move the mouse or press a key to go on.</source>
            <translation>Locks in {seconds} s. Move the mouse or press a key to go on.</translation>
        </message>
        <message>
            <source>Open a case first.</source>
            <translation>Open a case first.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>&amp;New signal</source>
            <translation>&amp;New signal</translation>
        </message>
        <message>
            <source>&amp;Find …</source>
            <translation>&amp;Find …</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>&amp;Hide now</source>
            <translation>&amp;Hide now</translation>
        </message>
        <message>
            <source>ÖVNING – practice store with fictitious people</source>
            <translation>ÖVNING – practice store with fictitious people</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Insert te&amp;xt</source>
            <translation>Insert te&amp;xt</translation>
        </message>
        <message>
            <source>No word to look at.</source>
            <translation>No word to look at.</translation>
        </message>
        <message>
            <source>No text yet: Settings, Writing</source>
            <translation>No text yet: Settings, Writing</translation>
        </message>
        <message>
            <source>Looking for proposals …</source>
            <translation>Looking for proposals …</translation>
        </message>
        <message>
            <source>&amp;Add to my word list</source>
            <translation>&amp;Add to my word list</translation>
        </message>
        <message>
            <source>S&amp;kip for now</source>
            <translation>S&amp;kip for now</translation>
        </message>
        <message>
            <source>No proposal</source>
            <translation>No proposal</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Swedish and English</source>
            <translation>Swedish and English</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Text snippets</source>
            <translation>Text snippets</translation>
        </message>
        <message>
            <source>New te&amp;xt snippet …</source>
            <translation>New te&amp;xt snippet …</translation>
        </message>
        <message>
            <source>No text snippet yet. Something you write often can be written with one word.</source>
            <translation>No text snippet yet. Something you write often can be written with one word.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>C&amp;heck note fields in</source>
            <translation>C&amp;heck note fields in</translation>
        </message>
        <message>
            <source>Words that the dictionary lacks get a wavy line. Words with a capital letter are left alone, since they are often names. Everything happens on this computer.</source>
            <translation>Words that the dictionary lacks get a wavy line. Words with a capital letter are left alone, since they are often names. Everything happens on this computer.</translation>
        </message>
        <message>
            <source>My word list</source>
            <translation>My word list</translation>
        </message>
        <message>
            <source>Empty. Right-click a marked word in a note and choose “Add to my word list”.</source>
            <translation>Empty. Right-click a marked word in a note and choose “Add to my word list”.</translation>
        </message>
        <message>
            <source>“{word}” is in your word list.</source>
            <translation>“{word}” is in your word list.</translation>
        </message>
    </context>
</TS>
