using Prevenance.Law.France;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>The usual names of rights, in a row.</summary>
internal static class RightNames
{
    /// <param name="rights">Their public names; one that the law no longer has keeps it.</param>
    public static Text Of(IEnumerable<string> rights) =>
        Text.Join(new(", ", ", "), rights.Select(key => FrenchLaw.System.Rights.FirstOrDefault(right => right.Key == key)?.Name ?? new Text(key, key)));
}
