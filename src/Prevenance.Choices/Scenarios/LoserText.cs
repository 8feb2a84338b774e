namespace Prevenance.Choices.Scenarios;

/// <summary>A household that loses, in words: what it is, what it loses, and by which articles.</summary>
public static class LoserText
{
    /// <param name="loser">The household, which is nobody's.</param>
    public static Text Of(Loser loser) => Text.Of(
        $"perd {Told.Number(loser.Lost, "#,##0")} € par mois : {loser.Adults} adulte(s), {loser.Children} enfant(s), {Told.Number(loser.Income, "#,##0")} € de revenus – {Rights(loser)}",
        $"loses {Told.Number(loser.Lost, "#,##0")} € a month: {loser.Adults} adult(s), {loser.Children} child(ren), {Told.Number(loser.Income, "#,##0")} € of income – {Rights(loser)}");

    private static Text Rights(Loser loser) => Text.Join(new(" ; ", "; "), loser.Rights.Select(right => Text.Of(
        $"{right.Name} : {Told.Number(right.Lost, "#,##0")} € ({string.Join(", ", right.Articles)})",
        $"{right.Name}: {Told.Number(right.Lost, "#,##0")} € ({string.Join(", ", right.Articles)})")));
}
