using Prevenance.Casework.Plan;

namespace Prevenance.Casework.Files;

/// <summary>Something that was said of a goal: one of these.</summary>
/// <param name="Set">That it is one.</param>
/// <param name="Rated">Where it stands.</param>
/// <param name="GivenUp">That she let it go.</param>
internal sealed record GoalWord(SetGoal? Set = null, KeptRating? Rated = null, GivenUp? GivenUp = null)
{
    /// <summary>The goal that all that was said of it makes, in the order in which it was said; nothing where its first word is missing.</summary>
    public static Goal? Gather(string id, IReadOnlyList<GoalWord> words) => words.Select(word => word.Set).OfType<SetGoal>().LastOrDefault() is not { } set ? null : new Goal
    {
        Id = id,
        Words = set.Words,
        Levels = set.Levels,
        Weight = set.Weight,
        Ratings = [.. words.Select(word => word.Rated).OfType<KeptRating>().Select(one => new Rating(one.Day, one.Level, one.With))],
        GivenUp = words.Select(word => word.GivenUp).OfType<GivenUp>().FirstOrDefault(),
    };
}

/// <summary>A goal as the person set it.</summary>
/// <param name="Words">What she said.</param>
/// <param name="Levels">What each level would look like.</param>
/// <param name="Weight">How much it matters to her.</param>
internal sealed record SetGoal(string Words, LevelWords Levels, double Weight);

/// <summary>A rating, as it is sealed.</summary>
/// <param name="Day">When.</param>
/// <param name="Level">From −2 to +2.</param>
/// <param name="With">The worker with whom she rated.</param>
internal sealed record KeptRating(DateOnly Day, int Level, string With)
{
    public static KeptRating Of(Rating rating) => new(rating.Day, rating.Level, rating.With);
}
