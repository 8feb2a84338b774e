namespace Prevenance.Casework.Plan;

/// <summary>The goals of one person. What comes of them is hers: it is told to her, never out, and never by worker.</summary>
public sealed record GoalPlan(IReadOnlyList<Goal> Goals)
{
    /// <summary>How far the goals were reached on a day, and which are left out of the figure.</summary>
    /// <exception cref="RefusalException">A weight is not above zero.</exception>
    public Attainment AttainedOn(DateOnly day)
    {
        var left = Goals.Where(goal => goal.IsGivenUpOn(day)).Select(goal => new LeftOut(goal, WhyLeftOut.GivenUp))
            .Concat(Goals.Where(goal => !goal.IsGivenUpOn(day) && goal.RatedOn(day) is null).Select(goal => new LeftOut(goal, WhyLeftOut.NotRated))).ToList();
        var counted = Goals.Except(left.Select(one => one.Goal)).Select(goal => (goal.Weight, goal.RatedOn(day)!.Level)).ToList();
        return new Attainment(AttainmentScore.Of(counted), counted.Count, left);
    }
}

/// <summary>Why a goal is in no figure.</summary>
public enum WhyLeftOut
{
    /// <summary>The person let it go.</summary>
    GivenUp,

    /// <summary>Nobody has said yet where it stands.</summary>
    NotRated,
}

/// <summary>A goal that is in no figure, and why.</summary>
public sealed record LeftOut(Goal Goal, WhyLeftOut Why)
{
    /// <summary>« Passer le permis » : laissé par la personne le 3 mars 2026.</summary>
    public Text InWords => Why == WhyLeftOut.GivenUp
        ? Text.Of($"« {Goal.Words} » : laissé par la personne le {DayText.Of(Goal.GivenUp!.Day)}", $"'{Goal.Words}': let go by the person on {DayText.Of(Goal.GivenUp.Day)}")
        : Text.Of($"« {Goal.Words} » : pas encore regardé ensemble", $"'{Goal.Words}': not yet looked at together");
}

/// <summary>How far the goals of a person were reached.</summary>
/// <param name="Score">From <see cref="AttainmentScore"/>; nothing where no goal counts.</param>
/// <param name="Counted">How many goals it is made of.</param>
/// <param name="LeftOut">Those that it is not made of.</param>
public sealed record Attainment(double? Score, int Counted, IReadOnlyList<LeftOut> LeftOut);
