using System.Reflection;

namespace Prevenance.Architecture.Tests;

/// <summary>Mutual help feeds no control: files know nothing of it, it knows nothing of files, and nothing writes it out.</summary>
public class MutualHelpTests
{
    private const string Own = "Prevenance.MutualHelp";

    [Fact]
    public void No_module_of_files_reaches_mutual_help_nor_the_other_way()
    {
        var modules = DependencyTests.Allowed.Select(row => row.Data.Item1).Where(module => module is not ("prevenance" or "Prevenance.Web" or Own)).ToList();
        Assert.DoesNotContain(modules, module => Assembly.Load(module).GetReferencedAssemblies().Any(other => other.Name == Own));
        Assert.DoesNotContain(Assembly.Load(Own).GetReferencedAssemblies(), other => other.Name is "Prevenance.Casework" or "Prevenance.Accounts" or "Prevenance.Directory" or "Prevenance.Residents");
    }

    [Fact]
    public void No_source_names_both_their_tables() => Assert.DoesNotContain(
        Repository.SourceFiles(".cs"),
        path => File.ReadAllText(path) is var text && text.Contains("MutualHelpRecords", StringComparison.Ordinal) && text.Contains("CaseworkRecords", StringComparison.Ordinal));

    [Fact]
    public void No_verb_and_no_address_writes_mutual_help_out() => Assert.DoesNotContain(
        Repository.SourceFiles(".cs").Concat(Repository.SourceFiles(".razor")).Where(path => path.Contains("MutualHelp", StringComparison.Ordinal)),
        path => File.ReadAllText(path) is var text && (text.Contains("\"export", StringComparison.OrdinalIgnoreCase) || text.Contains("File.Write", StringComparison.Ordinal) || text.Contains("\"/api", StringComparison.Ordinal)));
}
