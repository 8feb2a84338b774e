using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>A right that may be due by what was said, and that no question of the walk can open: who decides, or a paper, knows what it takes.</summary>
/// <param name="Right">Its public name.</param>
/// <param name="Because">What was said that leads to it.</param>
/// <param name="Question">The inquiry by which it begins to be worked out, for whoever wishes to answer; nothing where only who decides can tell.</param>
public sealed record Lead(string Right, Text Because, string? Question = null);
