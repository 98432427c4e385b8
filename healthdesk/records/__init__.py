"""What we keep: frozen, typed facts in the words of FHIR R4. No Qt, no SQL, no rules."""
