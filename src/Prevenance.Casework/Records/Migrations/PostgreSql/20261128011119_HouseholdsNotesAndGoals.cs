using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class HouseholdsNotesAndGoals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_families",
                columns: table => new
                {
                    Line = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Household = table.Column<string>(type: "text", nullable: true),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_families", x => new { x.Line, x.Version, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "casework_goals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Goal = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_goals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_note_keys",
                columns: table => new
                {
                    Note = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_note_keys", x => new { x.Note, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "casework_note_words",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: true),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_note_words", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_notes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Tier = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_notes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_families_Household",
                table: "casework_families",
                column: "Household");

            migrationBuilder.CreateIndex(
                name: "IX_casework_families_Person",
                table: "casework_families",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_goals_Person",
                table: "casework_goals",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_note_keys_Person",
                table: "casework_note_keys",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_note_words_Note",
                table: "casework_note_words",
                column: "Note");

            migrationBuilder.CreateIndex(
                name: "IX_casework_note_words_Person",
                table: "casework_note_words",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_notes_Tier_WrittenOn",
                table: "casework_notes",
                columns: new[] { "Tier", "WrittenOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_families");

            migrationBuilder.DropTable(
                name: "casework_goals");

            migrationBuilder.DropTable(
                name: "casework_note_keys");

            migrationBuilder.DropTable(
                name: "casework_note_words");

            migrationBuilder.DropTable(
                name: "casework_notes");
        }
    }
}
