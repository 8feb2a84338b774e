namespace Prevenance.Directories.Eligibility;

/// <summary>The ages that a service takes, held to hers, then to those of the people with whom she lives.</summary>
internal static class AgeCondition
{
    public static Condition? Of(Audience audience, Household known)
    {
        if (audience.AgesInWords is not { } asks)
            return null;
        if (known.Born is not { IsKnown: true, Value: { } born, Because: { } because })
            return Conditions.Unsure(asks, known.Born.Hold, new("Quel âge avez-vous ?", "How old are you?"));
        var state = StateOf(audience, born, known.On);
        if (state == ConditionState.Closed && known.Others.Where(other => StateOf(audience, other.Born, known.On) != ConditionState.Closed).ToList() is [_, ..] others)
        {
            return new Condition(ConditionState.ToVerify, asks)
            {
                Because = Text.Of($"{AgeInWords(born, known.On)}, {because}", $"{AgeInWords(born, known.On)}, {because}"),
                Question = Text.Of(
                    $"Est-ce pour quelqu’un d’autre du foyer : {Text.Join(new(", ", ", "), others.Select(other => Named(other, known.On)))} ?",
                    $"Is it for somebody else of the household: {Text.Join(new(", ", ", "), others.Select(other => Named(other, known.On)))}?"),
            };
        }
        return new Condition(state, asks)
        {
            Because = Text.Of($"{AgeInWords(born, known.On)}, {because}", $"{AgeInWords(born, known.On)}, {because}"),
            Question = state == ConditionState.ToVerify ? new("Quel est le jour de sa naissance ?", "On which day was she born?")
                : state == ConditionState.Closed && !known.IsWhole ? new("Est-ce pour quelqu’un de son foyer qui a cet âge ?", "Is it for somebody of her household who is of that age?")
                : null,
            Opens = state == ConditionState.Closed ? Opening(audience, born, known.On) : null,
        };
    }

    private static ConditionState StateOf(Audience audience, BornBetween born, DateOnly on)
    {
        var (least, most) = born.AgesOn(on);
        return most < audience.MinimumAge || least > audience.MaximumAge ? ConditionState.Closed
            : !(least < audience.MinimumAge) && !(most > audience.MaximumAge) ? ConditionState.Met
            : ConditionState.ToVerify;
    }

    private static Text Opening(Audience audience, BornBetween born, DateOnly on) => audience.MinimumAge is { } from && born.AgesOn(on).Most < from
        ? Text.Of($"ouvert à partir de {from} ans : elle les aura en {DayText.MonthOf(born.DayOf(from), on)}", $"open from {from} on: she will be {from} in {DayText.MonthOf(born.DayOf(from), on)}")
        : new("cet âge est passé : le service dit s’il fait des exceptions", "that age is over: the service says whether it makes exceptions");

    private static Text AgeInWords(BornBetween born, DateOnly on) => born.AgesOn(on) is var (least, most) && least == most
        ? Text.Of($"{least} ans", $"{least} years old")
        : Text.Of($"{least} ou {most} ans", $"{least} or {most} years old");

    private static Text Named((Text Who, BornBetween Born) other, DateOnly on) => Text.Of($"{other.Who} ({AgeInWords(other.Born, on)})", $"{other.Who} ({AgeInWords(other.Born, on)})");
}
