"""How it is printed: the only folder that imports ReportLab. Content in, bytes out."""
