"""The extensions that a form may carry, by their addresses: the one place where these are written.

What stands here as a name is read (`READ`); an address that is not here is told by `fhir_extension_names.py`.
"""

from __future__ import annotations

STANDARD = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
OWN = "urn:x-healthdesk:"
_OF_ITEM, _OF_SDC = STANDARD + "questionnaire-", SDC + "sdc-questionnaire-"


def ways_of(name: str) -> tuple[str, str, str]:
    """An SDC extension as it is called now, and as it was called before."""
    return (f"{_OF_SDC}{name}", f"{_OF_ITEM}{name}", f"{STANDARD}{name}")


# Words

TRANSLATION = STANDARD + "translation"
MARKDOWN, XHTML = STANDARD + "rendering-markdown", STANDARD + "rendering-xhtml"
ENTRY_FORMAT = STANDARD + "entryFormat"
OPEN_LABEL = _OF_SDC + "openLabel"
SUPPORT_LINK = _OF_ITEM + "supportLink"

# How it is shown

HIDDEN = _OF_ITEM + "hidden"
USAGE = _OF_ITEM + "usageMode"
DISABLED = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.disabledDisplay"
CONTROL = _OF_ITEM + "itemControl"
ORIENTATION = _OF_ITEM + "choiceOrientation"
SLIDER_STEP = _OF_ITEM + "sliderStepValue"
MEDIA = (_OF_SDC + "itemMedia", _OF_ITEM + "itemMedia")
ANSWER_MEDIA = (_OF_SDC + "itemAnswerMedia", _OF_ITEM + "itemAnswerMedia")
ENTRY_MODE = _OF_SDC + "entryMode"

# Options

OPTION_PREFIX, EXCLUSIVE = _OF_ITEM + "optionPrefix", _OF_ITEM + "optionExclusive"
WEIGHTS = (
    STANDARD + "ordinalValue",
    STANDARD + "itemWeight",
    _OF_ITEM + "ordinalValue",
    STANDARD + "valueset-ordinalValue",
    STANDARD + "codesystem-ordinalValue",
)

# What an answer must keep to

LEAST, MOST = STANDARD + "minValue", STANDARD + "maxValue"
LEAST_QUANTITY, MOST_QUANTITY = _OF_SDC + "minQuantity", _OF_SDC + "maxQuantity"
MIN_LENGTH, DECIMALS, REGEX = STANDARD + "minLength", STANDARD + "maxDecimalPlaces", STANDARD + "regex"
MIN_OCCURS, MAX_OCCURS = _OF_ITEM + "minOccurs", _OF_ITEM + "maxOccurs"
MAX_SIZE, MIME_TYPE = STANDARD + "maxSize", STANDARD + "mimeType"
UNIT, UNIT_OPTION, UNIT_LIST = _OF_ITEM + "unit", _OF_ITEM + "unitOption", _OF_ITEM + "unitValueSet"
REFERS_TO = _OF_ITEM + "referenceResource"
SIGNATURE = _OF_ITEM + "signatureRequired"

# What is worked out

CQF = (STANDARD + "cqf-expression", STANDARD + "cqf-calculatedValue")
VARIABLE = STANDARD + "variable"
CALCULATED, FIRST_VALUE, ASKED_WHEN, OFFERED, SUGGESTED, POPULATION, TOGGLES, TARGET_CONSTRAINT, LAUNCH = (
    ways_of(name)
    for name in (
        "calculatedExpression",
        "initialExpression",
        "enableWhenExpression",
        "answerExpression",
        "candidateExpression",
        "itemPopulationContext",
        "answerOptionsToggleExpression",
        "targetConstraint",
        "launchContext",
    )
)
CONSTRAINTS = (*TARGET_CONSTRAINT, _OF_ITEM + "constraint")
SUB = _OF_SDC + "subQuestionnaire"

# Ours

SAFETY_STEP, FOR_STAFF, BAND = OWN + "safety-step", OWN + "for-staff", OWN + "score-band"
SOURCE, NOT_ASKED, HOUSE = OWN + "source", OWN + "not-asked", OWN + "house"
VALIDATED, NAMELESS = OWN + "validated-for", OWN + "nameless"

_SINGLE = (
    *(TRANSLATION, MARKDOWN, XHTML, ENTRY_FORMAT, OPEN_LABEL, SUPPORT_LINK),
    *(HIDDEN, USAGE, DISABLED, CONTROL, ORIENTATION, SLIDER_STEP, ENTRY_MODE, OPTION_PREFIX, EXCLUSIVE),
    *(LEAST, MOST, LEAST_QUANTITY, MOST_QUANTITY, MIN_LENGTH, DECIMALS, REGEX, MIN_OCCURS, MAX_OCCURS),
    *(MAX_SIZE, MIME_TYPE, UNIT, UNIT_OPTION, UNIT_LIST, REFERS_TO, SIGNATURE, VARIABLE, SUB),
    *(SAFETY_STEP, FOR_STAFF, BAND, SOURCE, NOT_ASKED, HOUSE, VALIDATED, NAMELESS),
)
_SEVERAL = (
    *(MEDIA, ANSWER_MEDIA, WEIGHTS, CALCULATED, FIRST_VALUE, ASKED_WHEN, OFFERED, SUGGESTED, POPULATION),
    *(TOGGLES, CONSTRAINTS, LAUNCH, CQF),
)
READ = (*_SINGLE, *(url for urls in _SEVERAL for url in urls))
"""What is read, of several ways of writing one the usual one first."""

ONCE = frozenset(_SINGLE) - frozenset(
    (TRANSLATION, VARIABLE, UNIT_OPTION, REFERS_TO, MIME_TYPE, HOUSE, BAND)
) | frozenset(url for urls in (CALCULATED, FIRST_VALUE, ASKED_WHEN, OFFERED, CQF) for url in urls)
"""Of which an element has one: of more only the first is read."""

NOT_HONOURED = frozenset(
    (
        _OF_SDC + "lookupQuestionnaire",
        _OF_SDC + "contextExpression",
        _OF_SDC + "unitOpen",
        _OF_SDC + "choiceColumn",
        _OF_SDC + "isSubject",
        _OF_SDC + "observationLinkPeriod",
        _OF_SDC + "sourceQueries",
        _OF_SDC + "sourceStructureMap",
        _OF_SDC + "collapsible",
        _OF_SDC + "questionnaireAdaptive",
        _OF_ITEM + "referenceFilter",
        _OF_ITEM + "referenceProfile",
    )
)
"""Extensions that mean something to the person filling in, but that this program does not do."""

TAKEN_OUT = frozenset(
    (
        _OF_SDC + "itemExtractionContext",
        _OF_SDC + "itemContext",
        _OF_SDC + "definitionExtract",
        _OF_SDC + "definitionExtractValue",
        _OF_SDC + "observationExtract",
        _OF_SDC + "observation-extract",
        _OF_SDC + "observationExtractCategory",
        _OF_SDC + "observation-extract-category",
        _OF_SDC + "extractAllocateId",
        _OF_SDC + "targetStructureMap",
        _OF_SDC + "templateExtract",
        _OF_SDC + "templateExtractBundle",
        _OF_SDC + "templateExtractContext",
        _OF_SDC + "templateExtractValue",
    )
)
"""Extensions that make other resources out of answers. Ours go to the file as proposals, and no further."""

LET_BE = frozenset(
    (
        _OF_SDC + "preferredTerminologyServer",
        STANDARD + "preferredTerminologyServer",
        _OF_SDC + "performerType",
        _OF_SDC + "endpoint",
        _OF_SDC + "assemble-expectation",
        _OF_SDC + "assembledFrom",
        _OF_SDC + "assembleContext",
        _OF_SDC + "referencesContained",
        STANDARD + "designNote",
        _OF_ITEM + "fhirType",
        _OF_ITEM + "baseType",
        _OF_ITEM + "derivationType",
        _OF_ITEM + "definitionBased",
        STANDARD + "data-absent-reason",
        STANDARD + "package-source",
        STANDARD + "replaces",
        STANDARD + "usagecontext-group",
        STANDARD + "display",
    )
)
"""What only its maker or another program needs: nothing of it is meant for who fills in."""
LET_BE_ALL = tuple(
    STANDARD + start
    for start in (
        *("structuredefinition-", "elementdefinition-", "resource-", "artifact-", "valueset-", "codesystem-"),
        *("cqf-", "cqm-", "11179-", "iso21090-", "patient-", "humanname-", "address-"),
    )
)
"""Whole families of that kind, by how they begin."""
