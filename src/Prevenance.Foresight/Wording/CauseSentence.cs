using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Foresight.Wording;

/// <summary>Says the cause of a change in one plain sentence.</summary>
public static class CauseSentence
{
    private const int MonthsInYear = 12;

    public static Text Of(ChangeCause cause) => cause.Kind switch
    {
        CauseKind.Fact => OfFact(cause),
        CauseKind.TimePassed when cause.Since is null => OfUntoldDay(cause),
        CauseKind.TimePassed when cause.Variable == Personne.DateNaissance => OfAge(cause),
        CauseKind.TimePassed => OfDelay(cause),
        CauseKind.Figure => OfFigure(cause),
        _ => OfRule(cause),
    };

    private static Text OfFact(ChangeCause cause)
    {
        var what = Named(cause);
        return (Counted(cause.Before, cause), Counted(cause.After, cause)) switch
        {
            ({ } before, { } after) when IsOfItsMonth(cause, after) => Changes(what, before, after),
            ({ } before, { } after) => MovesOn(what, before, after),
            (null, { } after) => Both(
                $"l’aide regarde les mois d’avant : {what.French} y compte depuis {In(after).French} ({after.Shown.French})",
                $"it looks at the months before: {what.English} counts there from {In(after).English} on ({after.Shown.English})"),
            ({ } before, _) => Both(
                $"l’aide regarde les mois d’avant : {what.French} n’y compte plus pour {In(before).French} ({before.Shown.French})",
                $"it looks at the months before: {what.English} no longer counts there for {In(before).English} ({before.Shown.English})"),
            _ => what,
        };
    }

    /// <summary>An amount of zero in a month that is looked back on is as good as not counted.</summary>
    private static CauseSide? Counted(CauseSide? side, ChangeCause cause) =>
        side is { Value: 0 } && cause.Variable!.Kind == ValueKind.Amount && cause.Before is not null && cause.After is { } after && !IsOfItsMonth(cause, after)
            ? null
            : side;

    /// <summary>Whether the fact is read for the very month that the right is asked for, and not as one of the months that it looks back on.</summary>
    private static bool IsOfItsMonth(ChangeCause cause, CauseSide after) => cause.Path.Count == 0 || cause.Path[0].Period == after.Period;

    private static Text Changes(Text what, CauseSide before, CauseSide after) => Both(
        $"{what.French} change en {In(after).French} : {before.Shown.French} → {after.Shown.French}",
        $"{what.English} changes in {In(after).English}: {before.Shown.English} → {after.Shown.English}");

    private static Text MovesOn(Text what, CauseSide before, CauseSide after) => Both(
        $"l’aide regarde les mois d’avant : {what.French} y passe de {before.Shown.French} ({In(before).French}) à {after.Shown.French} ({In(after).French})",
        $"it looks at the months before: {what.English} goes there from {before.Shown.English} ({In(before).English}) to {after.Shown.English} ({In(after).English})");

    private static Text OfAge(ChangeCause cause)
    {
        var (who, born, months) = (cause.Who!, cause.Since!.Value, (int)cause.After!.Value);
        var birth = ValueText.Month(Month.Of(born));
        if (months < 0 || IsStillToCome(cause, born))
            return Both($"la naissance de {who} est attendue en {birth.French}", $"{who} is expected in {birth.English}");
        if (cause.Before!.Value < 0)
            return Both($"{who} naît en {birth.French}", $"{who} is born in {birth.English}");
        var years = months / MonthsInYear;
        var isBirthday = years > (int)cause.Before.Value / MonthsInYear;
        var when = ValueText.Month(Month.Of(born) + (isBirthday ? years * MonthsInYear : months));
        return isBirthday
            ? Both($"{who} a {years} {(years == 1 ? "an" : "ans")} en {when.French}", $"{who} turns {years} in {when.English}")
            : Both($"{who} a {months} mois en {when.French}", $"{who} is {months} months old in {when.English}");
    }

    private static bool IsStillToCome(ChangeCause cause, DateOnly born) => cause.Path.Count > 0 && cause.Path[0].Period.Start < Month.Of(born);

    private static Text OfUntoldDay(ChangeCause cause)
    {
        var what = Named(cause);
        return Both($"du temps a passé depuis {what.French}", $"time has passed since {what.English}");
    }

    private static Text OfDelay(ChangeCause cause)
    {
        var (what, since, months) = (Named(cause), ValueText.Date(cause.Since!.Value), (int)cause.After!.Value);
        return Both(
            $"{months} mois {(months == 1 ? "a" : "ont")} passé depuis le {since.French} ({what.French})",
            $"{months} {(months == 1 ? "month has" : "months have")} passed since {since.English} ({what.English})");
    }

    private static Text OfFigure(ChangeCause cause)
    {
        var (label, from) = (cause.Figure!.Figure.Label, ValueText.Date(cause.Figure.From));
        return Both(
            $"le chiffre « {label} » change au {from.French} : {cause.Before!.Shown.French} → {cause.After!.Shown.French}",
            $"the figure ‘{label}’ changes on {from.English}: {cause.Before.Shown.English} → {cause.After.Shown.English}");
    }

    private static Text OfRule(ChangeCause cause)
    {
        var label = cause.Variable!.Notes.Label;
        return Both($"la règle « {label.French} » n’est plus la même", $"the rule ‘{label.English}’ is no longer the same");
    }

    private static Text Named(ChangeCause cause)
    {
        var label = cause.Variable!.Notes.Label;
        var who = cause.Variable.Entity.IsPerson ? $" – {cause.Who}" : "";
        return Both($"« {label.French}{who} »", $"‘{label.English}{who}’");
    }

    private static Text In(CauseSide side) => ValueText.Period(side.Period!.Value);

    private static Text Both(string french, string english) => new(french, english);
}
