
namespace Prevenance.Law.Explaining;

/// <summary>Tells from what a change comes, from the very graph that computed both values.</summary>
public static class Causes
{
    /// <param name="answer">An answer that was asked for both values.</param>
    /// <param name="before">The value before the change.</param>
    /// <param name="after">The value after it.</param>
    /// <param name="lane">The instance.</param>
    /// <returns>The causes, the heaviest first, found as they are read; none when nothing changes.</returns>
    public static IEnumerable<ChangeCause> CausesOfChange(this Answer answer, VariableAt before, VariableAt after, int lane) =>
        CauseFinder.Of(At(answer, before, lane), At(answer, after, lane));

    private static Place At(Answer answer, VariableAt question, int lane) => new(answer.Root(question), lane, answer.Situation, answer.Lanes);
}
