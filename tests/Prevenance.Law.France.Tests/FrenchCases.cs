using Prevenance.Exchange.Cases;

namespace Prevenance.Law.France.Tests;

/// <summary>The cases of this project, read from the folder beside the tests.</summary>
internal static class FrenchCases
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IReadOnlyList<PeerCase> All { get; } =
        [.. new CaseFiles(FrenchLaw.System, refusal => throw refusal).Read(Folder)];
}
