"""Tests: the folders mirror healthdesk/; journeys/ holds whole mornings at the desk."""
