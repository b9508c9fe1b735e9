/* Print uid, start, end and summary of each event as libical reads them, and on
   stderr what it finds wrong. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_time(struct icaltimetype time) {
  printf("%04d-%02d-%02d", time.year, time.month, time.day);
  if (!time.is_date)
    printf("T%02d:%02d:%02d%s", time.hour, time.minute, time.second,
           icaltime_is_utc(time) ? "Z" : "");
  printf("\t");
}

/* A published feed has no organizer: it invites nobody. Only iTIP asks for one. */
static int errors_in(icalcomponent *component) {
  int errors = 0;
  for (icalproperty *wrong = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
       wrong != NULL;
       wrong = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
    const char *text = icalproperty_get_xlicerror(wrong);
    if (strstr(text, "ORGANIZER property. Expected 1") == NULL) {
      fprintf(stderr, "%s\n", text);
      errors++;
    }
  }
  for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
       inner != NULL;
       inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
    errors += errors_in(inner);
  return errors;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc(1, (size_t)size + 1);
  if (fread(text, 1, (size_t)size, file) != (size_t)size) return 2;
  fclose(file);
  icalcomponent *root = icalparser_parse_string(text);
  if (root == NULL) return 1;
  icalrestriction_check(root);
  if (errors_in(root) > 0) return 1;
  for (icalcomponent *event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
       event != NULL;
       event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)) {
    printf("%s\t", icalcomponent_get_uid(event));
    print_time(icalcomponent_get_dtstart(event));
    print_time(icalcomponent_get_dtend(event));
    printf("%s\n", icalcomponent_get_summary(event));
  }
  icalcomponent_free(root);
  free(text);
  return 0;
}
