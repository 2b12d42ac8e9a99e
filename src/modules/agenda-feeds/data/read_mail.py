# What a mail reader finds in a mail: its parts, and what the calendar part asks of a calendar program.
import email
import email.policy
import sys

with open(sys.argv[1], 'rb') as file:
    mail = email.message_from_binary_file(file, policy=email.policy.default)
print(' '.join(part.get_content_type() for part in mail.walk() if not part.is_multipart()))
for part in mail.walk():
    if part.get_content_type() == 'text/calendar':
        lines = part.get_content().replace('\r\n ', '').splitlines()
        print(part.get_param('method'), next(line for line in lines if line.startswith('METHOD:')))
        print(next(line for line in lines if line.startswith('UID:')))
        break
