using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>The files of one entity: <c>familles.parquet</c>, or all those of the folder <c>familles</c> in the order of their names.</summary>
internal sealed class EntityFiles
{
    public const string Ending = ".parquet";

    private readonly LegalSystem law;
    private readonly List<RowGroupPlace> groups = [];
    private readonly HashSet<VariableAt> withNulls = [];

    private EntityFiles(Entity entity, LegalSystem law, IReadOnlyList<string> paths) => (Entity, this.law, Paths) = (entity, law, paths);

    public Entity Entity { get; }

    public IReadOnlyList<string> Paths { get; }

    public IReadOnlyList<VariableAt> Columns { get; private set; } = [];

    /// <summary>Whether the rows tell how many they stand for.</summary>
    public bool HasWeights { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether some row has no value in a column.</summary>
    public bool HasNulls(VariableAt column) => withNulls.Contains(column);

    /// <exception cref="RefusalException">A file is absent, or is not one of this entity.</exception>
    public static EntityFiles Open(string folder, Entity entity, LegalSystem law)
    {
        var files = new EntityFiles(entity, law, Find(folder, entity));
        foreach (var path in files.Paths)
            files.Add(path);
        return files;
    }

    /// <summary>Where some rows stand, in their order.</summary>
    public IEnumerable<RowGroupPlace> Holding(LaneRange rows) =>
        groups.SkipWhile(group => group.Within(rows).Count <= 0).TakeWhile(group => group.Within(rows).Count > 0);

    /// <summary>Where a row stands, for a person to find it.</summary>
    public string PlaceOf(int row)
    {
        var group = groups.First(group => row < group.Rows.First + group.Rows.Count);
        return $"{group.Path}:{row - groups.First(first => first.Path == group.Path).Rows.First + 1}";
    }

    private static List<string> Find(string folder, Entity entity)
    {
        var path = Path.Combine(folder, entity.Plural);
        var found = File.Exists(path + Ending) ? [path + Ending]
            : Directory.Exists(path) ? Directory.GetFiles(path, "*" + Ending).Order(StringComparer.Ordinal).ToList()
            : [];
        return found.Count > 0
            ? found
            : throw new RefusalException(path + Ending, new Text(
                "ce fichier n’existe pas ; une population est un dossier avec un fichier par entité", "there is no such file; a population is a folder with one file for each entity"));
    }

    private void Add(string path)
    {
        using var file = ParquetFault.Open(path);
        try
        {
            ParquetMetadata.Require(path, file);
            AddColumns(path, file.FileMetaData.Schema);
            AddRows(path, file);
        }
        catch (ParquetException fault)
        {
            throw ParquetFault.Corrupted(path, fault);
        }
    }

    private void AddColumns(string path, SchemaDescriptor schema)
    {
        var all = Enumerable.Range(0, schema.NumColumns).Select(schema.Column).ToDictionary(column => column.Path.ToDotString());
        foreach (var name in ColumnHeading.Fixed(Entity, law))
        {
            if (!all.Remove(name, out var column))
                throw new RefusalException(path, new Text($"il manque la colonne « {name} »", $"the column '{name}' is missing"));
            if (law.Groups.Any(group => name == ColumnHeading.Role(group)))
                ParquetType.RequireText(path, column);
            else
                ParquetType.RequireKeys(path, column);
        }
        if (!Entity.IsPerson && all.Remove(ColumnHeading.Weight, out var weight))
        {
            ParquetType.RequireNumber(path, weight);
            HasWeights = true;
        }
        var columns = all.Select(one => (Key: ColumnHeading.Read(path, Entity, law, one.Key), Column: one.Value)).ToList();
        foreach (var (key, column) in columns)
            ParquetType.Require(path, key.Variable, column);
        if (path == Paths[0])
            Columns = [.. columns.Select(column => column.Key)];
        else if (!columns.Select(column => column.Key).ToHashSet().SetEquals(Columns))
            throw new RefusalException(path, new Text($"ses colonnes ne sont pas celles de {Paths[0]}", $"its columns are not those of {Paths[0]}"));
    }

    private void AddRows(string path, ParquetFileReader file)
    {
        for (var number = 0; number < file.FileMetaData.NumRowGroups; number++)
        {
            using var group = file.RowGroup(number);
            if (group.MetaData.NumRows is < 0 or > int.MaxValue || Count + group.MetaData.NumRows > int.MaxValue)
                throw new RefusalException(path, new Text($"plus de {int.MaxValue:n0} lignes : partagez la population en plusieurs", $"more than {int.MaxValue:n0} rows: make several populations of it"));
            groups.Add(new RowGroupPlace(path, number, new LaneRange(Count, (int)group.MetaData.NumRows)));
            Count += (int)group.MetaData.NumRows;
            withNulls.UnionWith(Columns.Where(column => MayHaveNulls(group, file.FileMetaData.Schema.ColumnIndex(ColumnHeading.Of(column)))));
        }
    }

    /// <summary>Who writes no statistics says nothing, so there may be some.</summary>
    private static bool MayHaveNulls(RowGroupReader group, int column)
    {
        using var chunk = group.MetaData.GetColumnChunkMetaData(column);
        using var statistics = chunk.Statistics;
        return statistics is null || statistics.NullCount != 0;
    }
}
