namespace Prevenance.Choices.Scenarios;

/// <summary>A household that loses, in words: what it is, what it loses, and by which articles.</summary>
public static class LoserText
{
    /// <summary>What is said before them: who they are, and on which take-up.</summary>
    public static Text Lead { get; } = new(
        "Des foyers tirés au sort, qui n’existent pas : ceux qui perdent le plus quand le recours est au plus haut de ses fourchettes, sur ce qu’ils y demandent, avec les articles par lesquels ils perdent. Qui demande à un recours plus bas demande là aussi.",
        "Households that were drawn and do not exist: those who lose most when take-up is at the top of its ranges, on what they claim there, with the articles by which they lose. Whoever claims at a lower take-up does there too.");

    /// <param name="loser">The household, which is nobody's.</param>
    public static Text Of(Loser loser) => Text.Of(
        $"perd {Told.Number(loser.Lost, "#,##0")} € par mois : {loser.Adults} adulte(s), {loser.Children} enfant(s), {Told.Number(loser.Income, "#,##0")} € de revenus – {Rights(loser)}",
        $"loses {Told.Number(loser.Lost, "#,##0")} € a month: {loser.Adults} adult(s), {loser.Children} child(ren), {Told.Number(loser.Income, "#,##0")} € of income – {Rights(loser)}");

    private static Text Rights(Loser loser) => Text.Join(new(" ; ", "; "), loser.Rights.Select(right => Text.Of(
        $"{right.Name} : {Told.Number(right.Lost, "#,##0")} € ({string.Join(", ", right.Articles)})",
        $"{right.Name}: {Told.Number(right.Lost, "#,##0")} € ({string.Join(", ", right.Articles)})")));
}
