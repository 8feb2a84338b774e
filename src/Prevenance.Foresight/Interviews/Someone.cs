using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Foresight.Interviews;

/// <summary>Someone of the household, as inquiries name them.</summary>
/// <param name="Key">Names the person in the keys of inquiries.</param>
/// <param name="Name">The name that explanations call the person by.</param>
public sealed record Someone(string Key, Text Name)
{
    public const int MostChildren = 12;

    public static readonly Someone You = new("you", new("Vous", "You"));
    public static readonly Someone Partner = new("partner", new("La personne avec qui vous vivez", "Your partner"));

    public bool IsYou => this == You;

    public static bool InCouple(Answers answers) => answers[PeopleInquiries.Union] is "marie" or "pacse" or "concubin";

    public static IReadOnlyList<Someone> Adults(Answers answers) => InCouple(answers) ? [You, Partner] : [You];

    public static IReadOnlyList<Someone> Children(Answers answers) =>
        int.TryParse(answers[PeopleInquiries.ChildCount], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? [.. Enumerable.Range(1, Math.Min(count, MostChildren)).Select(Child)]
            : [];

    private static Someone Child(int number) => new($"child{number}", new($"Enfant {number}", $"Child {number}"));
}
