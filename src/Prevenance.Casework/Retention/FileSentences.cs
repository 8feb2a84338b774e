using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Casework.Retention;

/// <summary>Reads what a table of cases says of a file in words, a clause at a time; a clause that it does not know is refused.</summary>
internal static class FileSentences
{
    private static readonly (string Pattern, Func<RetainedFile, string[], RetainedFile> Tell)[] Clauses =
    [
        (@"(?:own )?last contact (\S+)", (file, found) => With(file, ContactKind.Visit, found[0])),
        (@"CAF flow changed it on (\S+)", (file, found) => With(file, ContactKind.Import, found[0])),
        (@"read by a colleague on (\S+)", (file, found) => With(file, ContactKind.Reading, found[0])),
        (@"reminder(?: sent)? on (\S+)(?: without answer)?", (file, found) => With(file, ContactKind.Reminder, found[0])),
        (@"letter sent on (\S+)", (file, found) => With(file, ContactKind.LetterSent, found[0])),
        (@"called on (\S+) without answer", (file, found) => With(file, ContactKind.CallWithoutAnswer, found[0])),
        (@"appeal before the court since (\S+)", (file, _) => file),
        (@"hold: litigation, named person, until (\S+)", (file, found) => With(file, new Hold(HoldKind.Litigation, EndOf(found[0]), "Perrin", "recours"))),
        (@"hold: litigation, named person, without an end", (file, _) => With(file, new Hold(HoldKind.Litigation, null, "Perrin", "recours"))),
        (@"(?:future )?appointment(?: booked)? (?:on|for) (\S+)", (file, found) => With(file, new Hold(HoldKind.Appointment, Day(found[0])))),
        (@"open referral(?: since \S+)?", (file, _) => With(file, new Hold(HoldKind.OpenReferral))),
        (@"RSA contract running|running measure", (file, _) => With(file, new Hold(HoldKind.RunningMeasure))),
        (@"measure (?:running )?until (\S+)", (file, found) => With(file, new Hold(HoldKind.RunningMeasure, Day(found[0])))),
        (@"measure ended|nothing since", (file, _) => file),
        (@"archived (\S+)", (file, found) => file with { ArchivedOn = Day(found[0]) }),
        (@"archive lasts 2 years(?: \(setting, justified in the register\))?", (file, _) => file),
        (@"minor born (\S+)", (file, found) => file with { Born = Day(found[0]) }),
        (@"child protection: setting of the département", (file, _) => file with { IsChildProtection = true }),
        (@"never a contact", (file, _) => file),
        (@"created (?:by the CAF flow |by hand )?on (\S+)", (file, found) => file with { CreatedOn = Day(found[0]) }),
        (@"merged into (\S+) on \S+", (file, found) => file with { MergedInto = new FileKey(found[0]) }),
        (@"person asked for erasure on (\S+)", (file, found) => file with { ErasureAskedOn = Day(found[0]) }),
        (@"(?:deceased|died)(?: on)? (\S+)", (file, found) => file with { DiedOn = Day(found[0]) }),
        (@"told on (\S+)", (file, found) => file with { ToldOn = Day(found[0]) }),
    ];

    /// <summary>The day from which a file is, where nothing says: long before anything that is told of it.</summary>
    private static readonly DateOnly Before = new(2020, 1, 1);

    /// <param name="key">The file.</param>
    /// <param name="sentences">What is said of it.</param>
    /// <exception cref="RefusalException">A clause says nothing that is known, or a day in it is none.</exception>
    public static RetainedFile Read(string key, params string[] sentences) => sentences
        .SelectMany(sentence => Regex.Split(sentence, "; |, (?=measure ended|last contact|created|told on|deceased|died|appointment|open referral)"))
        .Where(clause => clause.Length > 0)
        .Aggregate(new RetainedFile { Key = new FileKey(key), CreatedOn = Before }, Tell);

    private static RetainedFile Tell(RetainedFile file, string clause)
    {
        foreach (var (pattern, tell) in Clauses)
        {
            if (Regex.Match(clause, $"^(?:{pattern})$") is { Success: true } match)
                return tell(file, [.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
        }
        throw new RefusalException(file.Key.Value, Text.Of($"« {clause} » ne dit rien qu’on sache lire d’un dossier", $"'{clause}' says nothing of a file that can be read here"));
    }

    private static RetainedFile With(RetainedFile file, ContactKind kind, string day) => file with { Contacts = [.. file.Contacts, new Contact(kind, Day(day))] };

    private static RetainedFile With(RetainedFile file, Hold hold) => file with { Holds = [.. file.Holds, hold] };

    private static DateOnly Day(string text) =>
        DayText.Read(text) ?? throw new RefusalException(new Text($"« {text} » n’est pas un jour ; attendu : 2026-11-27", $"'{text}' is not a day; expected 2026-11-27"));

    /// <summary>A month holds until its last day.</summary>
    private static DateOnly EndOf(string text) => DayText.Read(text) ?? Day($"{text}-01").AddMonths(1).AddDays(-1);
}
