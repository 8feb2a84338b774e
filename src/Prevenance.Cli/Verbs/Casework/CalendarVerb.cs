using System.CommandLine;
using Prevenance.Casework.Calendars;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework calendar</c>: the busy times that are taken of a calendar, and nothing else of it.</summary>
internal static class CalendarVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un agenda iCalendar (.ics)", "an iCalendar (.ics)") };
        var on = DayOptions.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("calendar", Speech.Say("les heures prises d’un agenda, de trois mois avant à quinze mois après", "the busy times of a calendar, from three months before to fifteen after")) { file, on, json };
        command.SetAction(parsed =>
        {
            var window = CalendarWindow.Around(DayOptions.Day(parsed, on));
            var text = File.ReadAllText(parsed.GetValue(file)!);
            var read = BusyCalendar.Read(text, window);
            Console.Write(parsed.GetValue(json)
                ? CalendarOutput.Json(read, CalendarChanges.Between(read.Instances, BusyCalendar.Read(text, window), window))
                : Printable.Of(CalendarOutput.Lines(read)));
            return ExitCode.Success;
        });
        return command;
    }
}
