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
            (null, { } after) => Text.Of(
                $"l’aide regarde les mois d’avant : {what} y compte depuis {In(after)} ({after.Shown})",
                $"it looks at the months before: {what} counts there from {In(after)} on ({after.Shown})"),
            ({ } before, _) => Text.Of(
                $"l’aide regarde les mois d’avant : {what} n’y compte plus pour {In(before)} ({before.Shown})",
                $"it looks at the months before: {what} no longer counts there for {In(before)} ({before.Shown})"),
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

    private static Text Changes(Text what, CauseSide before, CauseSide after) => Text.Of(
        $"{what} change en {In(after)} : {before.Shown} → {after.Shown}",
        $"{what} changes in {In(after)}: {before.Shown} → {after.Shown}");

    private static Text MovesOn(Text what, CauseSide before, CauseSide after) => Text.Of(
        $"l’aide regarde les mois d’avant : {what} y passe de {before.Shown} ({In(before)}) à {after.Shown} ({In(after)})",
        $"it looks at the months before: {what} goes there from {before.Shown} ({In(before)}) to {after.Shown} ({In(after)})");

    private static Text OfAge(ChangeCause cause)
    {
        var (who, born, months) = (cause.Who!.Name, cause.Since!.Value, (int)cause.After!.Value);
        var birth = Month.Of(born).InWords;
        if (months < 0 || IsStillToCome(cause, born))
            return Text.Of($"la naissance de {who} est attendue en {birth}", $"{who} is expected in {birth}");
        if (cause.Before!.Value < 0)
            return Text.Of($"{who} naît en {birth}", $"{who} is born in {birth}");
        var years = months / MonthsInYear;
        var isBirthday = years > (int)cause.Before.Value / MonthsInYear;
        var when = (Month.Of(born) + (isBirthday ? years * MonthsInYear : months)).InWords;
        return isBirthday
            ? TurnsOf(cause.Who, years, when)
            : Text.Of($"{who} a {months} mois en {when}", $"{who} is {months} months old in {when}");
    }

    private static Text TurnsOf(Who who, int years, Text when) =>
        who.Reads ? Text.Of($"vous avez {years} ans en {when}", $"you turn {years} in {when}")
        : years == 1 ? Text.Of($"{who.Name} a un an en {when}", $"{who.Name} turns 1 in {when}")
        : Text.Of($"{who.Name} a {years} ans en {when}", $"{who.Name} turns {years} in {when}");

    private static bool IsStillToCome(ChangeCause cause, DateOnly born) => cause.Path.Count > 0 && cause.Path[0].Period.Start < Month.Of(born);

    private static Text OfUntoldDay(ChangeCause cause)
    {
        var what = Named(cause);
        return Text.Of($"du temps a passé depuis {what}", $"time has passed since {what}");
    }

    private static Text OfDelay(ChangeCause cause)
    {
        var (what, since, months) = (Named(cause), ValueText.Date(cause.Since!.Value), (int)cause.After!.Value);
        return months == 1
            ? Text.Of($"un mois a passé depuis le {since} ({what})", $"1 month has passed since {since} ({what})")
            : Text.Of($"{months} mois ont passé depuis le {since} ({what})", $"{months} months have passed since {since} ({what})");
    }

    private static Text OfFigure(ChangeCause cause)
    {
        var (label, from) = (cause.Figure!.Figure.Label, ValueText.Date(cause.Figure.From));
        return Text.Of(
            $"le chiffre « {label} » change au {from} : {cause.Before!.Shown} → {cause.After!.Shown}",
            $"the figure ‘{label}’ changes on {from}: {cause.Before.Shown} → {cause.After.Shown}");
    }

    private static Text OfRule(ChangeCause cause)
    {
        var label = cause.Variable!.Notes.Label;
        return Text.Of($"la règle « {label} » n’est pas la même ce mois-là", $"the rule ‘{label}’ is not the same that month");
    }

    private static Text Named(ChangeCause cause)
    {
        var label = cause.Variable!.Notes.Label;
        return cause is { Variable.Entity.IsPerson: true, Who: { } who } ? Text.Of($"« {label} – {who.Name} »", $"‘{label} – {who.Name}’") : Text.Of($"« {label} »", $"‘{label}’");
    }

    private static Text In(CauseSide side) => ValueText.Period(side.Period!.Value);
}
