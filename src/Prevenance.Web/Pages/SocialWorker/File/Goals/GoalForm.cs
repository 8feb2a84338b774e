using Microsoft.AspNetCore.Http;
using Prevenance.Casework.Plan;

namespace Prevenance.Web.Pages.SocialWorker.File.Goals;

/// <summary>What was typed of a goal, word for word.</summary>
/// <param name="Words">What she wants.</param>
/// <param name="Levels">What each level would look like, from −2 to +2.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Why">Why she lets it go.</param>
public sealed record GoalForm(string Words, LevelWords Levels, string Weight, string Why)
{
    /// <summary>The levels and the fields that describe them, the one that is hoped for first.</summary>
    public static readonly IReadOnlyList<(int Level, string Field)> Fields = [(0, "hoped"), (1, "more"), (2, "muchmore"), (-1, "less"), (-2, "muchless")];

    /// <summary>Before anything is typed.</summary>
    public static GoalForm Empty { get; } = new("", new LevelWords("", "", "", "", ""), "1", "");

    public static GoalForm Of(IFormCollection form) => new(
        form["words"].ToString(),
        new LevelWords(form["muchless"].ToString(), form["less"].ToString(), form["hoped"].ToString(), form["more"].ToString(), form["muchmore"].ToString()),
        form["weight"].ToString(),
        form["why"].ToString());
}
