using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>The persons of the household, as inquiries and explanations name them.</summary>
public static class Someone
{
    public const int MostChildren = 12;

    public static readonly Who You = new("you", new("Vous", "You")) { Reads = true };
    public static readonly Who Partner = new("partner", new("La personne avec qui vous vivez", "Your partner"));

    public static bool InCouple(Answers answers) => answers[PeopleInquiries.Union] is "marie" or "pacse" or "concubin";

    public static IReadOnlyList<Who> Adults(Answers answers) => InCouple(answers) ? [You, Partner] : [You];

    public static IReadOnlyList<Who> Children(Answers answers) =>
        int.TryParse(answers[PeopleInquiries.ChildCount], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? [.. Enumerable.Range(1, Math.Min(count, MostChildren)).Select(Child)]
            : [];

    private static Who Child(int number) => new($"child{number}", new($"Enfant {number}", $"Child {number}"));
}
