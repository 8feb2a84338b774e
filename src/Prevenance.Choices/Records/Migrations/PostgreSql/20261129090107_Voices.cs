using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Choices.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Voices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "choices_voices",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Lesson = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReadBy = table.Column<string>(type: "text", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_choices_voices", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_choices_voices_Lesson",
                table: "choices_voices",
                column: "Lesson");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "choices_voices");
        }
    }
}
