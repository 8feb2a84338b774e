using System.Reflection;

namespace Prevenance.Architecture.Tests;

public class DependencyTests
{
    /// <summary>What each module may use of the others: nothing that is not named here.</summary>
    public static readonly TheoryData<string, string[]> Allowed = new()
    {
        { "Prevenance.Texts", [] },
        { "Prevenance.Law", ["Prevenance.Texts"] },
        { "Prevenance.Law.France", ["Prevenance.Texts", "Prevenance.Law"] },
        { "Prevenance.Geography", ["Prevenance.Texts"] },
        { "Prevenance.Exchange", ["Prevenance.Texts", "Prevenance.Law"] },
        { "Prevenance.Aids", ["Prevenance.Texts", "Prevenance.Law", "Prevenance.Law.France"] },
        { "Prevenance.Foresight", ["Prevenance.Texts", "Prevenance.Law", "Prevenance.Law.France"] },
        { "Prevenance.Interviews", ["Prevenance.Texts", "Prevenance.Geography", "Prevenance.Law", "Prevenance.Law.France"] },
        { "Prevenance.Storage", ["Prevenance.Texts"] },
        { "Prevenance.Work", ["Prevenance.Texts", "Prevenance.Storage"] },
        { "Prevenance.Residents", ["Prevenance.Texts", "Prevenance.Storage"] },
        { "Prevenance.Accounts", ["Prevenance.Texts", "Prevenance.Storage"] },
        { "Prevenance.Casework", ["Prevenance.Texts", "Prevenance.Storage", "Prevenance.Accounts", "Prevenance.Geography"] },
        { "Prevenance.Directory", ["Prevenance.Texts", "Prevenance.Storage", "Prevenance.Accounts", "Prevenance.Geography"] },
        { "Prevenance.MutualHelp", ["Prevenance.Texts", "Prevenance.Storage", "Prevenance.Geography"] },
        { "Prevenance.Web", ["Prevenance.Texts", "Prevenance.Choices", "Prevenance.Directory", "Prevenance.MutualHelp", "Prevenance.Aids", "Prevenance.Residents", "Prevenance.Casework", "Prevenance.Accounts", "Prevenance.Storage", "Prevenance.Law", "Prevenance.Law.France", "Prevenance.Geography", "Prevenance.Territory", "Prevenance.Exchange", "Prevenance.Foresight", "Prevenance.Interviews", "Prevenance.Work"] },
        { "Prevenance.Populations", ["Prevenance.Texts", "Prevenance.Law", "Prevenance.Exchange"] },
        { "Prevenance.Territory", ["Prevenance.Texts", "Prevenance.Law", "Prevenance.Law.France", "Prevenance.Geography", "Prevenance.Populations"] },
        { "Prevenance.Choices", ["Prevenance.Texts", "Prevenance.Storage", "Prevenance.Geography", "Prevenance.Law", "Prevenance.Law.France", "Prevenance.Populations", "Prevenance.Territory"] },
        { "prevenance", ["Prevenance.Texts", "Prevenance.Choices", "Prevenance.Aids", "Prevenance.Residents", "Prevenance.Casework", "Prevenance.Directory", "Prevenance.MutualHelp", "Prevenance.Accounts", "Prevenance.Storage", "Prevenance.Geography", "Prevenance.Foresight", "Prevenance.Territory", "Prevenance.Populations", "Prevenance.Law", "Prevenance.Law.France", "Prevenance.Exchange", "Prevenance.Work", "Prevenance.Web"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Dependencies_point_down_only(string module, string[] allowed)
    {
        var used = Assembly.Load(module).GetReferencedAssemblies()
            .Select(reference => reference.Name!).Where(name => name.StartsWith("Prevenance.", StringComparison.Ordinal));
        Assert.Empty(used.Except(allowed));
    }

    [Fact]
    public void Only_one_module_knows_the_engine_of_several_machines() => Assert.Equal(
        ["Prevenance.Work"],
        Allowed.Select(row => row.Data.Item1).Where(module => Assembly.Load(module).GetReferencedAssemblies().Any(other => other.Name!.StartsWith("Hangfire", StringComparison.Ordinal))));

    [Fact]
    public void Every_module_has_its_rule()
    {
        var modules = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)).Select(name => name == "Prevenance.Cli" ? "prevenance" : name);
        Assert.Empty(modules.Except(Allowed.Select(row => row.Data.Item1)));
    }

    [Fact]
    public void The_engine_knows_no_French_benefit()
    {
        var benefits = new[] { "rsa", "famille", "logement", "allocation", "foyer_fiscal" };
        var namesOne = from path in Repository.SourceFiles(".cs")
                       where path.Contains($"{Path.DirectorySeparatorChar}Prevenance.Law{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                       from line in File.ReadLines(path)
                       where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                       where benefits.Any(benefit => line.Contains($"\"{benefit}", StringComparison.Ordinal))
                       select $"{path}: {line}";
        Assert.Empty(namesOne);
    }
}
