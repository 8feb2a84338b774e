using Microsoft.AspNetCore.Http;
using Prevenance.Casework.Facts;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.ToSettle;

/// <summary>What was typed to settle something, word for word.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Right">The id of the fact that is right, or one of the other two answers.</param>
/// <param name="Why">Why.</param>
public sealed record SettleForm(string What = "", string Right = "", string Why = "")
{
    /// <summary>In characters.</summary>
    public const int LongestWhy = 300;

    internal static SettleForm Of(IFormCollection form) => new(form["what"].ToString(), form["right"].ToString(), form["why"].ToString());

    /// <summary>The facts that it says; nothing where something is to be put right, which is noted.</summary>
    internal IReadOnlyList<Fact>? Read(Settlement settlement, DateOnly on, Errors errors)
    {
        var right = settlement.Contradiction.Facts.FirstOrDefault(fact => fact.Id == Right);
        var isLeft = Enum.TryParse<Settled>(Right, out var answer) && answer is Settled.Both or Settled.ToAsk;
        if (right is null && !isLeft)
            errors.Note("right", SettleText.RightFirst);
        if (Why.Trim().Length is 0 or > LongestWhy)
            errors.Note("why", SettleText.WhyFirst);
        return errors.Any ? null : right is null ? [settlement.Leave(answer, on)] : settlement.For(right);
    }
}
