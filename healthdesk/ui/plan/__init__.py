"""The personal plan of help, and the people who care for somebody."""
