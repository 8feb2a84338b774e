using Prevenance.Exchange.Cases;
using Prevenance.Law.France;

namespace Prevenance.Exchange.Tests.Cases;

/// <summary>The situations that the reference model computed, where they lie beside the project.</summary>
public class PeerCasesTests
{
    /// <summary>The rights of the first law, and the notions that they stand on.</summary>
    public static readonly TheoryData<string> Variables =
    [
        "age", "nbptr", "rfr", "rsa", "rsa_base_ressources", "ppa", "ppa_base_ressources", "af", "cf", "asf", "paje_base", "ars",
        "prestations_familiales_base_ressources", "aide_logement", "apl", "alf", "als", "aide_logement_base_ressources",
        "reduction_loyer_solidarite",
    ];

    private static readonly Lazy<CheckReport?> Report = new(Check);

    [Theory]
    [MemberData(nameof(Variables))]
    public void TheReferenceModelAgreesOnNearlyAllSituations(string variable)
    {
        Assert.SkipWhen(Report.Value is null, "the situations of the reference model are not beside the project (../shared/law)");
        var tally = Report.Value!.Variables[variable];
        Assert.True(tally.Agree > 0 && tally.AgreePercent >= 98, $"{variable}: {tally.Agree} agree, {tally.Differ} differ");
    }

    private static CheckReport? Check()
    {
        if (FindFile() is not { } path)
            return null;
        var checker = new CaseChecker(FrenchLaw.System, ReferenceModel.Assumptions);
        var report = new CheckReport();
        foreach (var peer in SituationsFile.Read(path))
            report.Add(checker.Check(peer));
        return report;
    }

    private static string? FindFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
                return Path.Combine(folder.FullName, "..", "shared", "law", "situations.jsonl.gz") is var path && File.Exists(path) ? path : null;
        }
        return null;
    }
}
