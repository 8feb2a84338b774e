using System.Collections.Concurrent;
using System.Reflection;

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// Walks every object that can be reached from some roots and from the static fields of the project's own types, as a
/// debugger would, and shows each text, number and buffer to whoever looks for something.
/// </summary>
internal sealed class Reachable
{
    private static readonly ConcurrentDictionary<Type, bool> Opaque = new();
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Type> typesSeen = [];
    private readonly Stack<(object Value, Link? Path)> left = [];
    private readonly Func<object, bool> isSought;
    private readonly List<string> found = [];

    private Reachable(Func<object, bool> isSought) => this.isSought = isSought;

    /// <summary>How many objects were looked at.</summary>
    public int Count => seen.Count;

    /// <summary>Where what is sought is held: the fields that lead to it.</summary>
    public IReadOnlyList<string> Found => found;

    /// <param name="root">Where to begin, besides static fields.</param>
    /// <param name="isSought">Told of each string, number, day and array of bytes, characters or numbers.</param>
    public static Reachable Walk(object root, Func<object, bool> isSought)
    {
        var walk = new Reachable(isSought);
        foreach (var type in OwnTypes())
            walk.VisitStatics(type);
        walk.Visit(root, new Link(null, root.GetType().Name));
        while (walk.left.TryPop(out var next))
            walk.Open(next.Value, next.Path);
        return walk;
    }

    /// <summary>The fields of the project's own types that each thread has for itself: a walk sees those of its own thread only.</summary>
    public static IEnumerable<FieldInfo> OfThreads() => OwnTypes().SelectMany(Statics).Where(field => field.IsDefined(typeof(ThreadStaticAttribute)));

    private static IEnumerable<Type> OwnTypes() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(IsOwn)
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters);

    private static bool IsOwn(Assembly assembly) =>
        assembly.GetName().Name! is var name && name.StartsWith("Prevenance.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal);

    private static IEnumerable<FieldInfo> Statics(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => !field.IsLiteral);

    private void VisitStatics(Type type)
    {
        if (!typesSeen.Add(type))
            return;
        foreach (var field in Statics(type).Where(field => !IsOpaque(field.FieldType)))
            Visit(field.GetValue(null), new Link(null, $"{type.Name}.{field.Name}"));
    }

    private void Visit(object? value, Link path)
    {
        if (value is not null && (value.GetType().IsValueType || seen.Add(value)))
            left.Push((value, path));
    }

    private void Open(object value, Link? path)
    {
        if (IsLeaf(value))
        {
            if (isSought(value))
                found.Add($"{path}");
            return;
        }

        if (IsNoPartOfTheServer(value))
            return;
        if (value is Array array)
            OpenArray(array, path);
        else if (IsWeak(value.GetType()))
            OpenWeak(value, path);
        else
            OpenFields(value, path);
    }

    /// <summary>
    /// The run time's own descriptions of types hold nothing of ours. The runner of the tests, which threads started from a test
    /// remember, knows the other tests and the answers that they give; and the client of a test is somebody's browser.
    /// </summary>
    private static bool IsNoPartOfTheServer(object value)
    {
        var type = value.GetType();
        return value is MemberInfo or Assembly or Module or Pointer
            || type.Assembly.GetName().Name!.StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
            || type.Namespace == "System.Net.Http";
    }

    private void OpenArray(Array array, Link? path)
    {
        if (IsOpaque(array.GetType().GetElementType()!))
            return;
        foreach (var element in array)
            Visit(element, new Link(path, "[]"));
    }

    private static bool IsWeak(Type type) => type == typeof(WeakReference) || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WeakReference<>);

    /// <summary>What is still alive behind a weak reference is held by something that no field leads to: the sockets that wait.</summary>
    private void OpenWeak(object value, Link? path)
    {
        object?[] target = [null];
        if (value is WeakReference reference)
            target[0] = reference.Target;
        else
            value.GetType().GetMethod(nameof(WeakReference<>.TryGetTarget))!.Invoke(value, target);
        Visit(target[0], new Link(path, "target"));
    }

    private void OpenFields(object value, Link? path)
    {
        var type = value.GetType();
        if (IsOwn(type.Assembly))
            VisitStatics(type);
        foreach (var field in Fields.GetOrAdd(type, FieldsOf))
            Visit(field.GetValue(value), new Link(path, field.Name));
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var level = type; level is not null; level = level.BaseType)
            fields.AddRange(level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        return [.. fields.Where(field => !IsOpaque(field.FieldType))];
    }

    private static bool IsLeaf(object value) => value is string or double or decimal or DateOnly or DateTime or byte[] or char[] or double[];

    /// <summary>Whether a value of this type can neither be something told nor lead to it.</summary>
    private static bool IsOpaque(Type type) => Opaque.GetOrAdd(type, static type =>
        type.IsPointer || type.IsByRef || type.IsFunctionPointer || type.IsByRefLike || type.IsEnum
        || (type.IsPrimitive && type != typeof(double))
        || (type.IsValueType && !IsTold(type) && FieldsWithin(type).All(field => field.FieldType == type || IsOpaque(field.FieldType))));

    private static bool IsTold(Type type) => type == typeof(double) || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(DateTime);

    private static FieldInfo[] FieldsWithin(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private sealed record Link(Link? Before, string Name)
    {
        public override string ToString() => Before is null ? Name : $"{Before}.{Name}";
    }
}
