"""A TeXML document: parsed, and checked for verbs and attributes that TeXML does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

_CALLBACK = "statusCallback statusCallbackMethod statusCallbackEvent"
_RECORDING = (
    "recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent recordingTimeout trim"
    " sendRecordingUrl"
)
_DETECTION = (
    "machineDetection detectionMode machineDetectionTimeout machineDetectionSpeechThreshold"
    " machineDetectionSpeechEndThreshold machineDetectionSilenceTimeout"
)
_TRANSCRIPTION = (
    "transcriptionEngine transcriptionLanguage transcriptionTracks transcriptionCallback transcriptionCallbackMethod"
)
ATTRIBUTES: Mapping[str, str] = {
    "Say": "voice language loop gender effect api_key_ref",
    "Play": "loop mediaStorage digits",
    "Pause": "length",
    "Hangup": "",
    "Leave": "",
    "Reject": "reason",
    "Redirect": "method",
    "Gather": (
        "action method timeout input speechTimeout finishOnKey numDigits minDigits maxDigits validDigits"
        " invalidDigitsAction language hints profanityFilter useEnhanced transcriptionEngine apiKeyRef region"
        " partialResultCallback partialResultCallbackMethod"
    ),
    "Dial": (
        "action method callerId fromDisplayName hangupOnStar timeout timeLimit record recordingChannels recordMaxLength"
        f" ringTone audioUrl answerOnBridge passDiversionHeader {_RECORDING} {_DETECTION}"
    ),
    "Number": f"url method sendDigits {_CALLBACK} {_DETECTION}",
    "Sip": f"url method username password {_CALLBACK} {_DETECTION}",
    "Queue": "url method",
    "Conference": (
        "muted startConferenceOnEnter endConferenceOnExit maxParticipants beep participantLabel record recordBeep"
        f" waitUrl waitMethod {_CALLBACK} {_RECORDING}"
    ),
    "Record": (
        "action method finishOnKey timeout maxLength playBeep channels format transcription"
        f" {_RECORDING} {_TRANSCRIPTION}"
    ),
    "Enqueue": "action method waitUrl waitUrlMethod maxWaitTimeSecs",
    "Refer": "action method",
    "Start": "",
    "Stop": "",
    "Connect": "action method",
    "Stream": (
        "url name track codec bidirectionalMode bidirectionalCodec bidirectionalSamplingRate enableReconnect"
        f" {_CALLBACK}"
    ),
    "Parameter": "name value",
    "Transcription": f"language interimResults model apiKeyRef region {_TRANSCRIPTION}",
    "Suppression": "direction",
    "Siprec": f"connectorName name track secure sessionTimeoutSecs includeMetadataCustomHeaders {_CALLBACK}",
}
_INSIDE: Mapping[str, set[str]] = {
    "Response": {
        *("Say", "Play", "Pause", "Hangup", "Leave", "Reject", "Redirect", "Gather", "Dial", "Record", "Enqueue"),
        *("Refer", "Start", "Stop", "Connect"),
    },
    "Gather": {"Say", "Play", "Pause"},
    "Dial": {"Number", "Sip", "Queue", "Conference"},
    "Refer": {"Sip"},
    "Start": {"Stream", "Transcription", "Suppression", "Siprec"},
    "Stop": {"Stream", "Transcription", "Suppression", "Siprec"},
    "Connect": {"Stream"},
    "Stream": {"Parameter"},
}


def read(text: str) -> tuple[list[ElementTree.Element], list[str]]:
    """Read a document.

    Returns:
        Its verbs that can be run, and what is wrong with it, for a person.
    """
    try:
        root = ElementTree.fromstring(text.strip())  # expat limits the expansion of entities
    except ElementTree.ParseError as error:
        return [], [f"this is not XML: {error}"]
    if root.tag != "Response":
        return [], [f"the document is a <{root.tag}>, not a <Response>"]
    return [verb for verb in root if verb.tag in _INSIDE["Response"]], list(_complaints(root))


def _complaints(element: ElementTree.Element) -> Iterator[str]:
    for child in element:
        if child.tag not in _INSIDE.get(element.tag, ()):
            yield f"<{child.tag}> inside <{element.tag}> is not simulated; it is left out"
            continue
        known = set(ATTRIBUTES[child.tag].split())
        yield from (f"<{child.tag}> has no attribute {name}" for name in child.attrib if name not in known)
        yield from _complaints(child)
