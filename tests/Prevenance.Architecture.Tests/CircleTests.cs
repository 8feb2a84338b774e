using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Prevenance.Architecture.Tests;

/// <summary>
/// Inside a module too, dependencies point one way. What stands in a folder may know what is beneath it and above it, as a right knows its
/// calendar; folders that stand side by side do not lean on one another, be it by a long way round.
/// </summary>
public class CircleTests
{
    // The law itself reads both ways: NamespaceTests holds its families to that, and to no more.
    public static readonly TheoryData<string> Modules = [.. DependencyTests.Allowed.Select(row => row.Data.Item1).Where(module => module != "Prevenance.Law.France")];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Folders_that_stand_side_by_side_do_not_lean_on_one_another(string module)
    {
        var uses = Uses(module);
        var circles = uses.Keys.Where(folder => Reached(uses, folder).Contains(folder)).Order(StringComparer.Ordinal);
        Assert.Equal([], circles);
    }

    /// <summary>Which folders each folder uses, but those that it stands within and those within it.</summary>
    private static Dictionary<string, HashSet<string>> Uses(string module)
    {
        var types = new ArchLoader().LoadAssemblies(System.Reflection.Assembly.Load(module)).Build().Types;
        return types.Where(type => IsOf(type, module)).GroupBy(FolderOf).ToDictionary(
            folder => folder.Key,
            folder => folder.SelectMany(type => type.Dependencies).Select(dependency => dependency.Target).Where(type => IsOf(type, module))
                .Select(FolderOf).Where(other => !IsWithin(other, folder.Key) && !IsWithin(folder.Key, other)).ToHashSet(StringComparer.Ordinal));
    }

    private static HashSet<string> Reached(Dictionary<string, HashSet<string>> uses, string from)
    {
        var (reached, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (next.TryPop(out var folder))
        {
            foreach (var other in uses.GetValueOrDefault(folder, []).Where(reached.Add))
                next.Push(other);
        }
        return reached;
    }

    // What the library cannot place (some generic parameters) has neither.
    private static bool IsOf(IType type, string module) => type is { Assembly: { } assembly, Namespace: not null } && assembly.Name.Split(',')[0] == module && FolderOf(type).Length > 0;

    private static string FolderOf(IType type) => type.Namespace.FullName;

    private static bool IsWithin(string folder, string other) => folder == other || folder.StartsWith(other + ".", StringComparison.Ordinal);
}
