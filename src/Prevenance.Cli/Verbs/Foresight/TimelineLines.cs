using System.Text;
using Prevenance.Foresight;
using Prevenance.Foresight.Alerts;
using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Cli.Verbs.Foresight;

/// <summary>Prints a timeline and its alerts for people.</summary>
internal static class TimelineLines
{
    /// <param name="timeline">The months.</param>
    /// <param name="alerts">What is worth a gesture.</param>
    /// <param name="now">The month on the calendar, by which a deadline may be past.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Timeline timeline, IReadOnlyList<Alert> alerts, Month now, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(Title(timeline, language)).AppendLine();
        foreach (var band in timeline.Bands.Where(band => band.Today != 0))
            text.Append("   ").Append(Name(band.Right, band.Who, language)).Append(" : ").AppendLine(Shown(band.Right, band.Today, language));
        foreach (var month in timeline.Changes.GroupBy(change => change.Period))
        {
            text.AppendLine().AppendLine(ValueText.Period(month.Key).In(language));
            foreach (var change in month)
                WriteChange(text, change, language);
        }
        if (timeline is { AllCheckedUntil: { } all, SomeCheckedUntil: { } some })
            text.AppendLine().AppendLine(Forecast(all, some, language));
        if (timeline.NotModelled.Count > 0)
            text.AppendLine().Append(Speech.Say("Non calculé pour ces mois : ", "Not worked out for these months: "))
                .AppendJoin(", ", timeline.NotModelled.Select(right => right.Notes.Label.In(language))).AppendLine(".");
        if (alerts.Count > 0)
            text.AppendLine().AppendLine(Speech.Say("À faire ou à préparer", "To do or to prepare"));
        foreach (var alert in alerts)
            WriteAlert(text, alert, now, language);
        return text.ToString();
    }

    private static void WriteChange(StringBuilder text, Change change, Language language)
    {
        text.Append("   ").Append(Name(change.Right, change.Who, language)).Append(" : ")
            .Append(Shown(change.Right, change.From, language)).Append(" → ").AppendLine(Shown(change.Right, change.To, language));
        foreach (var cause in change.Causes.Take(1))
            text.Append("      ").AppendLine(CauseSentence.Of(cause).In(language));
    }

    private static void WriteAlert(StringBuilder text, Alert alert, Month now, Language language)
    {
        text.Append("   ").Append(By(alert.By, now).In(language)).Append(" – ").AppendLine(alert.What.In(language));
        text.Append("      ").AppendLine(alert.Why.In(language));
        text.Append("      ").Append(alert.ToDo.In(language)).Append(' ').AppendLine(alert.WhomToSee?.In(language));
    }

    private static Text By(Month by, Month now)
    {
        var name = by.InWords;
        return by < now
            ? Text.Of($"sans attendre (c’était à faire d’ici fin {name})", $"without waiting (it was to be done by the end of {name})")
            : Text.Of($"d’ici fin {name}", $"by the end of {name}");
    }

    private static string Title(Timeline timeline, Language language)
    {
        var (first, last) = (timeline.First.InWords.In(language), timeline.Last.InWords.In(language));
        return Speech.Say($"De {first} à {last}, si rien d’autre ne change que le temps", $"From {first} to {last}, if nothing but time changes");
    }

    private static string Name(Variable right, Who who, Language language) => $"{right.Notes.Label.In(language)} ({right.Name}) – {who.Name.In(language)}";

    private static string Shown(Variable right, double value, Language language) => ValueText.Of(value, right.Kind, right.Choices).In(language);

    private static string Forecast(Month all, Month some, Language language)
    {
        var (first, last) = (all.InWords.In(language), some.InWords.In(language));
        return all == some
            ? Speech.Say(
                $"Prévision pour la suite : les chiffres sont connus jusqu’à {last}, puis reconduits.",
                $"A forecast from there on: figures are known until {last}, then carried on.")
            : Speech.Say(
                $"Prévision pour la suite : les chiffres sont connus jusqu’à {last}, certains jusqu’à {first} seulement, puis reconduits.",
                $"A forecast from there on: figures are known until {last}, some of them only until {first}, then carried on.");
    }
}
