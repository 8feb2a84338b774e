using Prevenance.Texts.Files;

namespace Prevenance.Law.Rights;

/// <summary>Reads the file of every right, and holds them to the law: each right has one, and each is that of a right.</summary>
internal static class RightBook
{
    private const string OrderFile = "rights.yaml";

    /// <param name="folder">The folder of the law: every <c>*.right.yaml</c> under it, and <c>rights.yaml</c>, which says in which order they are told.</param>
    /// <param name="law">The law whose rights they are.</param>
    /// <exception cref="RefusalException">A file is written wrongly, or the files do not agree with the law.</exception>
    public static IReadOnlyList<Right> Read(string folder, LegalSystem law)
    {
        var rights = new Dictionary<string, Right>(StringComparer.Ordinal);
        var files = new Dictionary<Variable, string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*" + RightFile.Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(path);
            var right = RightFile.Read(path, text, law);
            if (right.Variables.FirstOrDefault(variable => !files.TryAdd(variable, Path.GetRelativePath(folder, path))) is { } twice)
                throw new RefusalException(path, 1, $"le droit {twice} est décrit aussi dans {files[twice]}", $"the right {twice} is described in {files[twice]} too");
            if (!rights.TryAdd(right.Key, right))
                throw new RefusalException(path, 1, $"un autre droit porte aussi le nom {right}", $"another right is named {right} too");
        }
        if (law.RightVariables.FirstOrDefault(variable => !files.ContainsKey(variable)) is { } alone)
            throw new RefusalException(alone + RightFile.Ending, 1, $"il manque : {alone} est marqué [Right] dans les règles de la loi", $"it is missing: {alone} is marked [Right] in the rules of the law");
        return InOrder(Path.Combine(folder, OrderFile), rights);
    }

    private static List<Right> InOrder(string path, Dictionary<string, Right> rights)
    {
        using var text = File.OpenText(path);
        var file = YamlMap.Parse(path, text, new("attendu : une table avec order", "expected one mapping with order"));
        var order = new List<Right>();
        foreach (var item in file.List("order"))
        {
            if (!rights.Remove(file.TextIn(item), out var right))
                throw file.Fault(item, $"« {item} » n’est pas un droit, ou est déjà plus haut", $"'{item}' is no right, or stands above already");
            order.Add(right);
        }
        file.RefuseOtherKeys();
        return rights.Count == 0 ? order : throw file.Fault($"il y manque {rights.Keys.First()}", $"{rights.Keys.First()} is missing in it");
    }
}
