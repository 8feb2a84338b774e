using System.Buffers;
using System.Runtime.InteropServices;
using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>Reads columns of one entity, some rows at a time. Not to be shared between threads.</summary>
internal sealed class EntityReader(EntityFiles files) : IDisposable
{
    private readonly Dictionary<string, TextValues?> texts = [];
    private ParquetFileReader? file;
    private string? path;

    public EntityFiles Files => files;

    /// <summary>Reads the keys of some rows.</summary>
    /// <exception cref="RefusalException">The file is corrupted, or a row has no key.</exception>
    public void ReadKeys(string name, LaneRange rows, Keys keys)
    {
        keys.Clear(areTexts: false);
        foreach (var group in files.Holding(rows))
        {
            using var column = new OpenColumn(Open(group.Path), group, name, rows);
            if (keys.Count == 0)
                keys.Clear(ParquetType.IsText(column.Reader.ColumnDescriptor));
            KeyDecoder.Read(column, keys);
        }
        if (keys.Count != rows.Count)
            throw new RefusalException(files.PlaceOf(rows.First), new Text($"une ligne de « {name} » est vide, ici ou plus loin", $"a row of '{name}' is empty, here or further on"));
    }

    /// <exception cref="RefusalException">The file is corrupted, or a value is none that the variable can have.</exception>
    public void ReadValues(VariableAt column, LaneRange rows, Span<double> lanes)
    {
        var (name, texts) = (ColumnHeading.Of(column), TextsOf(column));
        ReadLanes(name, rows, lanes, texts);
        var right = double.NaN;
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            // What was found right is right again; a text was held to what the variable can have when it was understood.
            if (lanes[lane] == right || double.IsNaN(lanes[lane]) || (texts is not null && double.IsFinite(lanes[lane])))
                continue;
            if (ValueNotation.Fault(column.Variable, lanes[lane]) is { } fault)
                throw new RefusalException(files.PlaceOf(rows.First + lane), new Text($"« {name} » : {fault.French}", $"'{name}': {fault.English}"));
            right = lanes[lane];
        }
    }

    /// <summary>Reads how many each row stands for.</summary>
    /// <exception cref="RefusalException">The file is corrupted, or a weight is none.</exception>
    public void ReadWeights(LaneRange rows, List<double> weights)
    {
        CollectionsMarshal.SetCount(weights, rows.Count);
        ReadLanes(ColumnHeading.Weight, rows, CollectionsMarshal.AsSpan(weights), null);
        if (weights.FindIndex(weight => !double.IsFinite(weight) || weight < 0) is >= 0 and var wrong)
            throw new RefusalException(files.PlaceOf(rows.First + wrong), new Text($"« {ColumnHeading.Weight} » : attendu, un nombre ≥ 0", $"'{ColumnHeading.Weight}': expected a number ≥ 0"));
    }

    /// <exception cref="RefusalException">The file is corrupted, or there is no such role.</exception>
    public void ReadRoles(Entity group, LaneRange rows, Span<byte> roles)
    {
        var name = ColumnHeading.Role(group);
        var lanes = ArrayPool<double>.Shared.Rent(rows.Count);
        ReadLanes(name, rows, lanes, RolesOf(name, group));
        for (var row = 0; row < rows.Count; row++)
        {
            if (!double.IsFinite(lanes[row]))
            {
                var expected = string.Join(", ", group.SimpleRoles);
                throw new RefusalException(files.PlaceOf(rows.First + row), new Text($"« {name} » : attendu l’un de {expected}", $"'{name}': expected one of {expected}"));
            }
            roles[row] = (byte)lanes[row];
        }
        ArrayPool<double>.Shared.Return(lanes);
    }

    public void Dispose() => file?.Dispose();

    private void ReadLanes(string name, LaneRange rows, Span<double> lanes, TextValues? names)
    {
        foreach (var group in files.Holding(rows))
        {
            var own = group.Within(rows);
            using var column = new OpenColumn(Open(group.Path), group, name, rows);
            LaneDecoder.Read(column, lanes.Slice(own.First - rows.First, own.Count), names);
        }
    }

    private ParquetFileReader Open(string other)
    {
        if (path == other)
            return file!;
        file?.Dispose();
        (file, path) = (ParquetFault.Open(other), other);
        return file;
    }

    private TextValues? TextsOf(VariableAt column) => column.Variable.Kind switch
    {
        ValueKind.Choice => Kept(ColumnHeading.Of(column), text => column.Variable.Choices!.TryIndex(text, out var index) ? index : null),
        ValueKind.Code => Kept(ColumnHeading.Of(column), text => CodeText.TryPack(text, out var code) && ValueNotation.Fault(column.Variable, code) is null ? code : null),
        _ => null,
    };

    private TextValues RolesOf(string name, Entity group) =>
        Kept(name, text => group.SimpleRoles.Index().Where(role => role.Item.Key == text).Select(role => (double?)role.Index).FirstOrDefault());

    private TextValues Kept(string name, Func<string, double?> read)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, name, out _);
        return kept ??= new TextValues(read);
    }
}
